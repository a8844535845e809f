import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { defaultPage } from '../../data/window.ts'
import { bindingOf } from '../../graphql/binding/schema-extensions.ts'
import { itemsIn } from '../document/values.ts'
import type { Values } from './coerce.ts'
import { isList, isPaged, mostOf, plainSize, sizesOf } from './sizes.ts'

/** The price of one object: once, and for each item if the object is a page. */
interface Price {
  readonly once: number
  readonly each: number
  /** The least price of an item, even if no field of it is selected: 1 if the page's cursors are selected. */
  readonly read: number
  /** How often the whole list is counted. */
  readonly counts: number
  /** What one object is, without the lists that hang on it. */
  readonly bare: number
  /** What plain lists add when each of them is as long as it may be, of one record of the page that it lies in. */
  readonly longest: number
}

const nothing: Price = { once: 0, each: 0, read: 0, counts: 0, bare: 0, longest: 0 }

/** A value: ten of them take about as long as a record. */
const leaf: Price = { ...nothing, once: 0.1, bare: 0.1 }

/** To count a list means to read all of it. Root lists are the longest. */
const countOf = { root: 50, nested: 5 }

/** Introspection types lie in memory, so they weigh less. They still count: their answer is long and written at once. */
const ownWeight = 0.25
const ownLeaf: Price = { ...nothing, once: leaf.once * ownWeight }
const isOwn = ({ name }: GraphQLCompositeType): boolean => name.startsWith('__')

const add = (one: Price, other: Price): Price => ({
  once: one.once + other.once,
  each: one.each + other.each,
  read: Math.max(one.read, other.read),
  counts: one.counts + other.counts,
  bare: one.bare + other.bare,
  longest: one.longest + other.longest,
})

/**
 * The cost of an operation, in records: each object counts as 1 and each value as 0.1, times the sizes of all lists that
 * they lie in, with the variables applied. Lists without a page size are short as a rule: they count as such throughout,
 * and once more as long as they may be. A fragment is priced once, so this takes as long as reading the document. Sizes
 * are multiplied as floating point: what is huge becomes Infinity and is never small.
 */
export function priceOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  values: Values,
): number {
  const sizes = sizesOf(schema)
  const known = new Map<string, Price>()

  const ofSet = (type: GraphQLCompositeType, { selections }: SelectionSetNode): Price =>
    selections.filter(isIncluded).reduce((sum, one) => add(sum, ofSelection(type, one)), nothing)

  const isIncluded = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, values)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, values)?.if !== false

  const ofSelection = (type: GraphQLCompositeType, node: SelectionNode): Price => {
    if (node.kind === Kind.FIELD) return ofField(type, node)
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value)
    return ofSet(narrowed(type, node.typeCondition?.name.value), node.selectionSet)
  }

  const narrowed = (type: GraphQLCompositeType, name: string | undefined): GraphQLCompositeType => {
    const found = name === undefined ? type : schema.getType(name)
    return isCompositeType(found) ? found : type
  }

  const ofFragment = (name: string): Price => {
    const found = known.get(name)
    const fragment = fragments.get(name)
    const type = schema.getType(fragment?.typeCondition.name.value ?? '')
    if (found || !fragment || !isCompositeType(type)) return found ?? nothing
    const price = ofSet(type, fragment.selectionSet)
    known.set(name, price)
    return price
  }

  const ofField = (parent: GraphQLCompositeType, node: FieldNode): Price => {
    const field = fieldOf(schema, parent, node.name.value)
    const type = field && getNamedType(field.type)
    if (node.name.value === 'totalCount') return { ...leaf, counts: 1 }
    const most = field && mostOf(schema, parent.name, field)
    if (!field || !isCompositeType(type) || !node.selectionSet)
      return isOwn(parent) ? ownLeaf : { ...leaf, longest: times(most ?? 0, leaf.once) }
    const inner = ofSet(type, node.selectionSet)
    const args = argsOf(field, node, values)
    const size = sizeOf(args)
    const counted = inner.counts * (parent === schema.getQueryType() ? countOf.root : countOf.nested)
    const own = isOwn(type) ? ownWeight : (bindingOf(schema, `${parent.name}.${field.name}`).weight ?? 1)
    const object = own + counted + inner.once + times(size, Math.max(inner.each, inner.read))
    const written = parent === schema.getMutationType() ? itemsIn(Object.values(args)) : 0
    const { longest } = inner
    if (!isList(field.type)) {
      const read = type.name === 'PageInfo' ? 1 : 0
      return { ...nothing, once: object + written, read, bare: own + inner.bare, longest }
    }
    if (sizes.pages.has(parent.name)) return { ...nothing, each: object, longest }
    const known = sizes.own.get(`${parent.name}.${field.name}`) ?? lengthOf(args)
    if (known !== undefined || isPaged(field))
      return { ...nothing, once: times(known ?? size, object), longest }
    const added = times(most ?? 0, (isOwn(type) ? ownWeight : 1) + inner.bare)
    return { ...nothing, once: times(plainSize, object), longest: longest + added }
  }

  const root = schema.getRootType(operation.operation)
  const { once, longest } = root ? ofSet(root, operation.selectionSet) : nothing
  return once + longest
}

const lengthOf = ({ ids }: Values): number | undefined => (Array.isArray(ids) ? ids.length : undefined)

/** The page size of a field. A bulk action returns as many records as it writes. */
const sizeOf = (args: Values): number => {
  const sizes = [args.first, args.last].filter(size => typeof size === 'number')
  if (sizes.length > 0) return Math.max(0, ...sizes)
  const written = itemsIn(args.input)
  return args.input === undefined ? defaultPage : Math.max(written, plainSize)
}

// 0 × Infinity is not a number.
const times = (size: number, price: number): number => (size === 0 || price === 0 ? 0 : size * price)

const fieldOf = (
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined => {
  if (name === SchemaMetaFieldDef.name && parent === schema.getQueryType()) return SchemaMetaFieldDef
  if (name === TypeMetaFieldDef.name && parent === schema.getQueryType()) return TypeMetaFieldDef
  return 'getFields' in parent ? parent.getFields()[name] : undefined
}

const argsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, values: Values): Values => {
  if (field.args.length === 0) return {}
  try {
    return getArgumentValues(field, node, values)
  } catch {
    // A variable that is required here was not given: the field will answer with an error and read nothing.
    return {}
  }
}
