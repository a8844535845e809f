import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql'
import type { Context } from './context.ts'
import type { GraphQLServer } from './yoga.ts'

/** Executes a query with the rights of a context and all limits of a request, without HTTP. */
export type ExecuteQuery = (
  context: Context,
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>

export const queryExecutor =
  (graphql: GraphQLServer): ExecuteQuery =>
  async (background, text, variableValues) => {
    // With a context nothing of a request is read.
    const { parse, validate, contextFactory, execute, schema } = graphql.getEnveloped({ background } as never)
    const document = parsed(parse, text)
    if (document instanceof GraphQLError) return { errors: [document] }
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors }
    const result = await execute({ schema, document, variableValues, contextValue: await contextFactory() })
    // Compiled parts of an answer are ready JSON, which only `stringify` puts in its place.
    return JSON.parse(
      typeof result.stringify === 'function' ? result.stringify(result) : JSON.stringify(result),
    )
  }

/** A document that was within the limits when it was stored may not be so any more. */
function parsed(parse: (text: string) => DocumentNode, text: string): DocumentNode | GraphQLError {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}
