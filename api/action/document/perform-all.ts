import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import { faultOf } from '../../database/fault.ts'
import type { Transact, Transaction } from '../../database/transaction.ts'
import { core } from '../../finding/definitions.ts'
import { findingOf } from '../../finding/verdict.ts'
import type { Context, ContextArgs } from '../../graphql/context.ts'
import type { Outcome } from '../unit-of-work.ts'
import { otherRefused, RequestActions, type Results } from './request-actions.ts'
import { withoutAnswers } from './selection.ts'

export type Execute = (args: ExecutionArgs) => unknown
export type Failed = Pick<ExecutionResult, 'data' | 'errors'>

/** Undoes the transaction and carries the answer out of it. */
export class Undone<A> extends Error {
  override readonly name = 'Undone'
  readonly answer: A
  constructor(answer: A) {
    super('nothing of the document is stored')
    this.answer = answer
  }
}

/** What the actions have given, or the errors of the one that has failed. */
export async function performAll(
  args: ExecutionArgs,
  execute: Execute,
  names: readonly string[],
): Promise<RequestActions | Failed> {
  try {
    const results = await contextOf(args).transact(transaction =>
      performIn(transaction, args, execute, names),
    )
    return Object.assign(new RequestActions(names.length, results), { areStored: true })
  } catch (error) {
    if (error instanceof Undone) return error.answer
    return failedAll(error)
  }
}

/** The commit has failed, or all attempts have: it is the fault of no action in particular. */
export function failedAll(error: unknown): Failed {
  if (error instanceof GraphQLError) return { data: null, errors: [error] }
  throw error
}

/** Performs the actions without their answers. Undone where one of them fails or is refused. */
export async function performIn(
  transaction: Transaction,
  args: ExecutionArgs,
  execute: Execute,
  names: readonly string[],
): Promise<Results> {
  const actions = new RequestActions(names.length)
  const joined: Transact = work =>
    work(transaction).catch(error => {
      actions.areRefused = true
      throw error
    })
  // Neither a batch nor a stream is executed here.
  const { errors } = (await execute({
    ...withContext(args, { actions, transact: joined, loaders: new Map() }),
    document: withoutAnswers(args.document),
  })) as ExecutionResult
  throwUndoneByDatabase(errors)
  if (errors) throw new Undone<Failed>({ data: null, errors })
  if (actions.areRefused) throw new Undone(refused(actions, names, contextOf(args)))
  return actions.results
}

/** The transaction is tried again, and all its actions with it. */
export function throwUndoneByDatabase(errors: ExecutionResult['errors']): void {
  const cause = errors?.[0]?.originalError
  if (cause && faultOf(cause) === 'UNDONE') throw cause
}

/** The answers where one action was refused: its own, and of the others that they are not stored because of it. */
function refused({ results }: RequestActions, names: readonly string[], context: Context): RequestActions {
  const refusing = [...results.keys()].map(String).at(-1)
  const verdicts = otherRefused(refusing)
  const undone = (name: string): Outcome => {
    const subject = { type: 'Mutation', id: name, roadmapId: null, ...nowhere }
    return { id: null, findings: verdicts.map(verdict => findingOf(context.now, core, subject, verdict)) }
  }
  const answers = names.map(name => [name, name === refusing ? results.get(name) : undone(name)] as const)
  return new RequestActions(names.length, new Map(answers))
}

const nowhere = { regionId: null, municipalityId: null, schoolId: null }

export const contextOf = (args: ExecutionArgs): Context => (args as ContextArgs).contextValue

export const withContext = (args: ExecutionArgs, changes: Partial<Context>): ExecutionArgs => ({
  ...args,
  contextValue: { ...contextOf(args), ...changes },
})
