import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Where an input names a record: the keys and indexes that lead there. */
export type Path = readonly (string | number)[]

/** The positions of ids that a type of input has, as `values.school`. */
export function positionsOf(type: GraphQLInputType, seen: readonly string[] = []): readonly string[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return named.name === 'ID' ? [''] : []
  if (seen.includes(named.name)) return []
  return Object.values(named.getFields()).flatMap(field =>
    positionsOf(field.type, [...seen, named.name]).map(below =>
      below ? `${field.name}.${below}` : field.name,
    ),
  )
}

/** The places of ids in a value of a type. */
export function idsIn(type: GraphQLInputType, value: unknown): readonly Path[] {
  if (value === null || value === undefined) return []
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    return Array.isArray(value)
      ? value.flatMap((one, index) => idsIn(nullable.ofType, one).map(path => [index, ...path]))
      : []
  }
  if (!isInputObjectType(nullable)) return getNamedType(nullable).name === 'ID' ? [[]] : []
  return Object.values(nullable.getFields()).flatMap(field =>
    idsIn(field.type, read(value, field.name)).map(path => [field.name, ...path]),
  )
}

/** The position of a place: its path without indexes. */
export const positionOf = (path: Path): string => path.filter(step => typeof step === 'string').join('.')

/** The part of a value at a path. */
export const at = (value: unknown, path: Path): unknown => path.reduce(read, value)

/** A copy of a value with another one at a place. */
export function put(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (index === step ? put(one, rest, other) : one))
  }
  return typeof value === 'object' ? { ...value, [step]: put(read(value, step), rest, other) } : value
}

function read(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
}

/** A selection of a whole payload, with only the ids of records; a type within itself is left out. */
export function payloadSelection(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  above: readonly string[] = [],
): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return '__typename'
  if (named.name === 'Finding') return 'code level sentence'
  if (named.getInterfaces().some(({ name }) => name === 'Node')) return '__typename id'
  const fields = Object.values(named.getFields()).flatMap(field => {
    const { name } = getNamedType(field.type)
    if (field.args.some(isRequiredArgument) || name === named.name || above.includes(name)) return []
    if (isLeafType(getNamedType(field.type))) return [field.name]
    return [`${field.name} { ${payloadSelection(schema, field.type, [...above, named.name])} }`]
  })
  return ['__typename', ...fields].join(' ')
}

/** The smallest selection that makes a field read its rows: a page without a selection is not read. */
export function rowsOf(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  return 'getFields' in named && 'pageInfo' in named.getFields()
    ? ' { pageInfo { hasNextPage } }'
    : ' { __typename }'
}
