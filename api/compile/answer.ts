import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { JsonText, stringify } from './json-text.ts'
import type { Plan, Root } from './plan.ts'
import { NotCompiled } from './selection.ts'
import type { Request } from './template.ts'

/** Executes a document by the resolvers. */
export type Interpret = (args: ExecutionArgs) => unknown

/** Called with what the compiler has done wrong. */
type Failed = (error: unknown, statement?: string) => void

type Variables = Request['variables']

/** The value of a root field, or the fault of the database in its place; null if the interpreter has to answer it. */
type Answer = JsonText | GraphQLError | null

/**
 * Answers an operation by a plan: each compiled root field by one statement, the others by the interpreter. What a value of
 * this request makes wrong (a damaged cursor, an id of another type) the interpreter says, too, at its place.
 */
export async function answerBy(
  plan: Plan,
  args: ExecutionArgs,
  variables: Variables,
  interpret: Interpret,
  failed: Failed,
): Promise<ExecutionResult> {
  const context = args.contextValue as Context
  const answers = await Promise.all(
    plan.roots.map(root => answerOf(root, { context, variables, isSkewed: false }, failed)),
  )
  const left = plan.roots.filter((_, index) => answers[index] === null)
  // Neither a batch nor a stream is executed here.
  const rest = (
    left.length > 0 ? await interpret({ ...args, document: plan.only(left) }) : {}
  ) as ExecutionResult
  const faults = answers.filter(one => one instanceof GraphQLError)
  const errors = [...faults, ...(rest.errors ?? [])]
  const isMissing = ({ isRequired }: Root, index: number) =>
    isRequired && answers[index] instanceof GraphQLError
  const isLost = rest.data === null || plan.roots.some(isMissing)
  const data = Object.fromEntries(
    plan.roots.map(({ key }, index) => {
      const answer = answers[index]
      if (answer === null) return [key, rest.data?.[key]]
      return [key, answer instanceof JsonText ? answer : null]
    }),
  )
  return Object.assign({ ...(errors.length > 0 && { errors }), data: isLost ? null : data }, { stringify })
}

async function answerOf({ key, nodes, write }: Root, request: Request, failed: Failed): Promise<Answer> {
  if (!write) return null
  try {
    return new JsonText(await write(request))
  } catch (error) {
    if (error instanceof NotCompiled) return null
    if (error instanceof GraphQLError && error.extensions.code !== 'BAD_INPUT')
      return new GraphQLError(error.message, { nodes, path: [key], extensions: error.extensions })
    // What is wrong with an argument the interpreter says, too.
    if (!(error instanceof GraphQLError) || request.sent !== undefined) failed(error, request.sent)
    return null
  }
}
