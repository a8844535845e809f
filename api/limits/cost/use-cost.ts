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

/** `extensions.cost` of an answer: what the request asks for and what it may ask for, in records. */
export interface Cost {
  readonly requested: number
  readonly limit: number
}

/**
 * Refuses what asks for too much before anything of it is executed, and reports in `extensions.cost` of every answer what
 * it asked for. Variables are applied first, so that a page size given by a variable costs the same as one written out.
 */
export const useCost = ({ cost: limit }: Pick<Limits, 'cost'>): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const found = judge(args, limit)
    if ('errors' in found) return void setResultAndStopExecution(found)
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!(Symbol.asyncIterator in result)) setResult(withCost(result, found))
      },
    }
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const found = judge(args, limit)
    if ('errors' in found) return void setResultAndStopExecution(found)
    // Nothing stands there to subscribe to, which the executor takes for a fault of its own.
    if (found.requested === 0) return void setResultAndStopExecution({ errors: [nothingAsked()] })
    return {
      onSubscribeResult: () => ({
        onNext: ({ result, setResult }) => setResult(withCost(result, found)),
      }),
    }
  },
})

type Refusal = { readonly errors: readonly GraphQLError[]; readonly extensions?: { readonly cost: Cost } }

function judge(
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

const nothingAsked = () =>
  apiError('BAD_INPUT', 'Подписка ничего не спрашивает: уберите @skip или @include у её поля.')

const tooCostly = ({ requested, limit }: Cost) =>
  apiError(
    'TOO_COSTLY',
    `Запрос просит ${requested} записей за один раз, можно не больше ${limit}: уменьшите first и last, особенно у вложенных списков, или спросите вложенное отдельно.`,
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
