import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { largestPage } from '../../data/window.ts'
import { bindingOf } from '../../graphql/binding/schema-extensions.ts'

/** How many items a plain list is taken to have: responsible parties, windows of a term, supports, clauses. */
export const plainSize = 5

/** What is known about the number of objects under a field. */
export interface Sizes {
  /** Types whose lists are the page of the field above: connections, pages of changes, payloads. */
  readonly pages: ReadonlySet<string>
  /** The lists of the schema's own types (`__Type.fields`), of which there are as many as on average in this schema. */
  readonly own: ReadonlyMap<string, number>
}

const known = new WeakMap<GraphQLSchema, Sizes>()

/** The sizes of lists in a schema; worked out once. */
export function sizesOf(schema: GraphQLSchema): Sizes {
  const sizes = known.get(schema) ?? { pages: pagesOf(schema), own: ownSizes(schema) }
  known.set(schema, sizes)
  return sizes
}

export const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isListType(type.ofType))

/** Whether a field takes a page size. */
export const isPaged = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === 'first')

function pagesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const changing = Object.values(schema.getMutationType()?.getFields() ?? {})
  const paged = Object.values(schema.getTypeMap())
    .flatMap(type => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []))
    .filter(isPaged)
  return new Set(
    [...changing, ...paged].filter(({ type }) => !isList(type)).map(({ type }) => getNamedType(type).name),
  )
}

function ownSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap())
  const composite = types.filter(type => isObjectType(type) || isInterfaceType(type))
  const fields = composite.flatMap(type => Object.values(type.getFields()))
  const args = fields.flatMap(field => field.args)
  const inputs = types.filter(isInputObjectType).flatMap(type => Object.values(type.getFields()))
  const values = types.filter(isEnumType).flatMap(type => type.getValues())
  const composed = types.filter(type => !isLeafType(type)).length
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Directive.args', 1],
    ['__Type.fields', fields.length / types.length],
    ['__Type.inputFields', inputs.length / types.length],
    ['__Type.enumValues', values.length / types.length],
    ['__Type.interfaces', composite.length / types.length],
    ['__Type.possibleTypes', composed / types.length],
    ['__Field.args', args.length / fields.length],
  ])
}

/**
 * How many items a list without a page size may give at most, as the SDL says by `@listSize`; 0 where a field gives no
 * list, or takes a page size. Lists that hang on a record are read as a page of the largest size (`nestedList`).
 */
export const mostOf = (schema: GraphQLSchema, type: string, field: GraphQLField<unknown, unknown>): number =>
  isList(field.type) && !isPaged(field)
    ? (bindingOf(schema, `${type}.${field.name}`).assumedSize ?? largestPage)
    : 0
