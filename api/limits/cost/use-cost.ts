import { type ExecutionArgs, type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'
import { coerce, type Values } from './coerce.ts'
import { priceOfOperation } from './kept-prices.ts'

/** `extensions.cost` of an answer: the cost of the request and the limit, in records. */
export interface Cost {
  readonly requested: number
  readonly limit: number
}

/**
 * Refuses a request that costs too much before it is executed, and reports the cost in `extensions.cost` of every
 * answer. Variables are applied first, so that a page size given by a variable costs the same as one written out.
 */
export const useCost = ({ cost: limit }: Pick<Limits, 'cost'>): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const found = assess(args, limit)
    if ('errors' in found) return void setResultAndStopExecution(found)
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!(Symbol.asyncIterator in result)) setResult(withCost(result, found.cost))
      },
    }
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const found = assess(args, limit)
    if ('errors' in found) return void setResultAndStopExecution(found)
    // Without a field to subscribe to, the executor would report a bug.
    if (found.cost.requested === 0) return void setResultAndStopExecution({ errors: [nothingRequested()] })
    return {
      onSubscribeResult: () => ({
        onNext: ({ result, setResult }) => setResult(withCost(result, found.cost)),
      }),
    }
  },
})

type Refusal = { readonly errors: readonly GraphQLError[]; readonly extensions?: { readonly cost: Cost } }

/** What an operation costs, and its variables as it is executed with them. */
interface Assessed {
  readonly cost: Cost
  readonly values: Values
}

/** What an operation costs with its variables; a refusal if it is too costly, or if a variable is wrong. */
export function assess(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  limit: number,
): Assessed | Refusal {
  const operation = getOperationAST(document, operationName)
  if (!operation) return { cost: { requested: 0, limit }, values: {} }
  const coerced = coerce(schema, operation, variableValues ?? {})
  if ('errors' in coerced) return coerced
  const cost = { requested: priceOfOperation(schema, document, operation, coerced.values), limit }
  return cost.requested > limit
    ? { errors: [tooCostly(cost)], extensions: { cost } }
    : { cost, values: coerced.values }
}

const nothingRequested = () =>
  apiError('NOT_SUPPORTED', 'В подписке нет полей: удалите @skip или @include у её поля.')

const tooCostly = ({ requested, limit }: Cost) =>
  apiError(
    'TOO_COSTLY',
    `Запрос просит ${requested} записей за один раз, можно не больше ${limit}: уменьшите first и last, особенно у вложенных списков, или запросите вложенное отдельно.`,
  )

/** An answer with its cost. */
export const withCost = (result: ExecutionResult, cost: Cost): ExecutionResult => ({
  ...result,
  extensions: { ...result.extensions, cost },
})
