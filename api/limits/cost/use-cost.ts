import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  getOperationAST,
  Kind,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'
import { coerce } from './coerce.ts'
import { priceOf } from './price.ts'

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
        if (!(Symbol.asyncIterator in result)) setResult(withCost(result, found))
      },
    }
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const found = assess(args, limit)
    if ('errors' in found) return void setResultAndStopExecution(found)
    // Without a field to subscribe to, the executor would report a bug.
    if (found.requested === 0) return void setResultAndStopExecution({ errors: [nothingRequested()] })
    return {
      onSubscribeResult: () => ({
        onNext: ({ result, setResult }) => setResult(withCost(result, found)),
      }),
    }
  },
})

type Refusal = { readonly errors: readonly GraphQLError[]; readonly extensions?: { readonly cost: Cost } }

function assess(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  limit: number,
): Cost | Refusal {
  const operation = getOperationAST(document, operationName)
  if (!operation) return { requested: 0, limit }
  const coerced = coerce(schema, operation, variableValues ?? {})
  if ('errors' in coerced) return coerced
  const price = priceOf(schema, operation, fragmentsOf(document), coerced.values)
  // Sums of tenths are off by a hair; beyond the safe integers a number of JSON is not exact.
  const requested = Math.min(Math.ceil(Math.round(price * 100) / 100), Number.MAX_SAFE_INTEGER)
  const cost = { requested, limit }
  return cost.requested > limit ? { errors: [tooCostly(cost)], extensions: { cost } } : cost
}

const nothingRequested = () =>
  apiError('NOT_SUPPORTED', 'В подписке нет полей: удалите @skip или @include у её поля.')

const tooCostly = ({ requested, limit }: Cost) =>
  apiError(
    'TOO_COSTLY',
    `Запрос просит ${requested} записей за один раз, можно не больше ${limit}: уменьшите first и last, особенно у вложенных списков, или запросите вложенное отдельно.`,
  )

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions
      .filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  )

const withCost = (result: ExecutionResult, cost: Cost): ExecutionResult => ({
  ...result,
  extensions: { ...result.extensions, cost },
})
