import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import type { Values } from './coerce.ts'
import { priceOf } from './price.ts'

/** The prices of an operation that are kept, by what its variables say of sizes and conditions. */
interface Kept {
  /** The variables that a price may depend on; null where a value may hold any number of items. */
  readonly names: readonly { readonly name: string; readonly isCounted: boolean }[] | null
  readonly prices: Map<string, number>
}

const mostPrices = 32

const known = new WeakMap<OperationDefinitionNode, Kept>()

/** The price of an operation in whole records. Ids and texts change nothing in it, so it is worked out once for all of them. */
export function priceOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Values,
): number {
  const kept = known.get(operation) ?? { names: namesOf(schema, operation), prices: new Map() }
  known.set(operation, kept)
  const { names, prices } = kept
  if (!names) return wholePrice(schema, document, operation, values)
  // Whether an id or a text is given at all matters: a field that lacks it is not executed.
  const key = names.map(({ name, isCounted }) => (isCounted ? values[name] : values[name] == null)).join()
  const price = prices.get(key) ?? wholePrice(schema, document, operation, values)
  if (prices.size < mostPrices) prices.set(key, price)
  return price
}

function namesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Kept['names'] {
  const names = variableDefinitions.map(({ variable, type: node }) => {
    const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1])
    const named = type && getNamedType(type)
    const isLong = !named || isInputObjectType(named) || isListIn(type)
    return { name: variable.name.value, isLong, isCounted: named ? counted.has(named.name) : false }
  })
  return names.some(({ isLong }) => isLong) ? null : names
}

/** The types of page sizes and conditions. */
const counted: ReadonlySet<string> = new Set(['Int', 'Boolean', 'Float'])

const isListIn = (type: object): boolean =>
  isListType('ofType' in type && !isListType(type) ? type.ofType : type)

function wholePrice(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Values,
): number {
  const price = priceOf(schema, operation, fragmentsOf(document), values)
  // Sums of tenths are off by a hair; beyond the safe integers a number of JSON is not exact.
  return Math.min(Math.ceil(Math.round(price * 100) / 100), Number.MAX_SAFE_INTEGER)
}

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions
      .filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  )
