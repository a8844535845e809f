import type { ExecutionResult } from 'graphql'
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
    const document = parse(text)
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors }
    const result = await execute({ schema, document, variableValues, contextValue: await contextFactory() })
    // Compiled parts of an answer are ready JSON, which only `stringify` puts in its place.
    return JSON.parse(
      typeof result.stringify === 'function' ? result.stringify(result) : JSON.stringify(result),
    )
  }
