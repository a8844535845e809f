import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { faultOf } from '../database/fault.ts'
import type { Transact, Transaction } from '../database/transaction.ts'
import { core } from '../finding/definitions.ts'
import { findingOf } from '../finding/verdict.ts'
import type { Context, ContextArgs, ExecutionContext } from '../graphql/context.ts'
import { namesIn, withoutAnswers } from './document.ts'
import { otherRefused, RequestActions, type Results } from './request-actions.ts'
import type { Outcome } from './unit-of-work.ts'

/**
 * Performs all actions of a document in one transaction: all are stored or none. They are performed without their answers
 * first; what is stored is read when the transaction has committed, so that no fault of an answer undoes an action or
 * hides it: `extensions.stored` of the answer is true where something was stored.
 */
export const useOneTransaction = (): Plugin<ExecutionContext> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { document, operationName, variableValues } = args as ContextArgs
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.MUTATION) return
    const names = [...new Set(namesIn(document, operation.selectionSet, variableValues))]
    let performed: RequestActions | Failed | undefined
    setExecuteFn(async (given: ExecutionArgs) => {
      performed = names.length > 1 ? await performAll(given, executeFn, names) : new RequestActions(1)
      if (!(performed instanceof RequestActions)) return performed
      return executeFn(withContext(given, { actions: performed }))
    })
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!(performed instanceof RequestActions && performed.areStored)) return
        if (!(Symbol.asyncIterator in result))
          setResult({ ...result, extensions: { ...result.extensions, stored: true } })
      },
    }
  },
})

type Execute = (args: ExecutionArgs) => unknown
type Failed = Pick<ExecutionResult, 'data' | 'errors'>

/** Undoes the transaction and carries the answer out of it. */
class Undone extends Error {
  override readonly name = 'Undone'
  readonly answer: RequestActions | Failed
  constructor(answer: RequestActions | Failed) {
    super('nothing of the document is stored')
    this.answer = answer
  }
}

/** What the actions have given, or the errors of the one that has failed. */
async function performAll(
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
    // The commit has failed, or all attempts have: it is the fault of no action in particular.
    if (error instanceof GraphQLError) return { data: null, errors: [error] }
    throw error
  }
}

async function performIn(
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
  const cause = errors?.[0]?.originalError
  // The transaction is tried again, and all its actions with it.
  if (cause && faultOf(cause) === 'UNDONE') throw cause
  if (errors) throw new Undone({ data: null, errors })
  if (actions.areRefused) throw new Undone(refused(actions, names, contextOf(args)))
  return actions.results
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

const contextOf = (args: ExecutionArgs): Context => (args as ContextArgs).contextValue

const withContext = (args: ExecutionArgs, changes: Partial<Context>): ExecutionArgs => ({
  ...args,
  contextValue: { ...contextOf(args), ...changes },
})
