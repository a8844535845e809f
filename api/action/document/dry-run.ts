import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  getDirectiveValues,
  type OperationDefinitionNode,
} from 'graphql'
import { auditReads } from '../../access/reading.ts'
import { sql } from '../../data/sql.ts'
import type { Transact, Transaction } from '../../database/transaction.ts'
import type { Context } from '../../graphql/context.ts'
import type { Written } from '../unit-of-work.ts'
import {
  contextOf,
  type Execute,
  type Failed,
  failedAll,
  performIn,
  throwUndoneByDatabase,
  Undone,
  withContext,
} from './perform-all.ts'
import { RequestActions } from './request-actions.ts'
import type { Variables } from './selection.ts'

/** Whether an operation is only tried: `@dryRun`. */
export function isDryRun(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): boolean {
  const directive = schema.getDirective('dryRun')
  return directive ? getDirectiveValues(directive, operation, variables)?.if === true : false
}

/**
 * Performs the actions of a document as they would be performed, answers them from within their transaction, and undoes
 * it: nothing is stored, and nobody is notified. Only the reads of personal data in the answers go to the audit log.
 */
export async function rehearse(
  args: ExecutionArgs,
  execute: Execute,
  names: readonly string[],
): Promise<ExecutionResult> {
  const context = contextOf(args)
  const collectedReads: Written[] = []
  const answer = await answerOf(withContext(args, { collectedReads }), execute, names)
  if (collectedReads.length > 0) await auditReads(context, collectedReads)
  return { ...answer, extensions: { stored: false } }
}

async function answerOf(args: ExecutionArgs, execute: Execute, names: readonly string[]): Promise<Failed> {
  try {
    return await contextOf(args).transact(async transaction => {
      const answer = await answerIn(transaction, args, execute, names)
      throwUndoneByDatabase(answer.errors)
      throw new Undone(answer)
    })
  } catch (error) {
    if (!(error instanceof Undone)) return failedAll(error)
    const { answer } = error
    return answer instanceof RequestActions
      ? answerTo(execute, withContext(args, { actions: answer }))
      : answer
  }
}

async function answerIn(
  transaction: Transaction,
  args: ExecutionArgs,
  execute: Execute,
  names: readonly string[],
): Promise<Failed> {
  const within = { ...unkeyed(contextOf(args)), read: transaction.read, loaders: new Map() }
  if (names.length === 1) {
    const transact = nestedIn(transaction)
    return answerTo(execute, withContext(args, { ...within, actions: new RequestActions(1), transact }))
  }
  const tried = withContext(args, within)
  const results = await performIn(transaction, tried, execute, names)
  return answerTo(execute, withContext(tried, { actions: new RequestActions(names.length, results) }))
}

// Neither a batch nor a stream is executed here.
const answerTo = async (execute: Execute, args: ExecutionArgs) => (await execute(args)) as ExecutionResult

/** Each piece of work by itself within one transaction: one that fails leaves nothing to the next. */
export const nestedIn =
  (transaction: Transaction): Transact =>
  async work => {
    await transaction.execute(sql`savepoint piece`)
    try {
      const result = await work(transaction)
      await transaction.execute(sql`release savepoint piece`)
      return result
    } catch (error) {
      await transaction.execute(sql`rollback to savepoint piece`)
      throw error
    }
  }

/** What is not stored leaves no answer to an Idempotency-Key, and is no repeat of what was. */
const unkeyed = ({ headers }: Context): Pick<Context, 'headers'> => ({
  headers: { get: name => (name.toLowerCase() === 'idempotency-key' ? null : headers.get(name)) },
})
