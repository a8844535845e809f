import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql'

/** A field of a filter or an order of a root list, as the contract has it. */
export interface Choice {
  readonly list: string
  /** `SchoolFilter.kind`, `SchoolOrder.UPDATED`. */
  readonly coordinate: string
  /** Values to ask with where none are written by hand. */
  readonly samples: readonly string[]
  /** The argument of the list for a value; `beside` are further fields of the filter. */
  readonly argument: (value: string, beside?: string) => string
}

/** Every filter field, the plugins' included, and every order of every root list. */
export const filtersAndOrders = (schema: GraphQLSchema): readonly Choice[] =>
  rootLists(schema).flatMap(({ name, args }) =>
    args.flatMap(arg => {
      const type = getNamedType(arg.type)
      if (arg.name === 'filter') return fieldsOf(name, type, inner => `filter: ${inner}`)
      if (arg.name !== 'orderBy' || !isEnumType(type)) return []
      return type.getValues().map(
        (one): Choice => ({
          list: name,
          coordinate: `${type.name}.${one.name}`,
          samples: [one.name],
          argument: value => `orderBy: ${value}`,
        }),
      )
    }),
  )

/** The root fields that answer by a connection. */
export const rootLists = (schema: GraphQLSchema) =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
    getNamedType(type).name.endsWith('Connection'),
  )

/** A filter of a plugin lies in a field of the core's filter. */
const fieldsOf = (
  list: string,
  type: GraphQLInputType,
  within: (inner: string) => string,
): readonly Choice[] => {
  if (!isInputObjectType(type)) return []
  return Object.values(type.getFields()).flatMap(field => {
    const named = getNamedType(field.type)
    // A filter may hold others of its type, which have the same fields.
    if (named === type) return []
    if (isInputObjectType(named)) return fieldsOf(list, named, inner => within(`{ ${field.name}: ${inner} }`))
    const argument: Choice['argument'] = (value, beside = '') =>
      within(`{ ${beside} ${field.name}: ${value} }`)
    return [{ list, coordinate: `${type.name}.${field.name}`, samples: samplesOf(named), argument }]
  })
}

const scalars: Readonly<Record<string, readonly string[]>> = {
  Boolean: ['true', 'false'],
  Date: ['"2026-11-01"', '"2020-11-01"'],
  DateTime: ['"2026-11-01T00:00:00Z"', '"2020-11-01T00:00:00Z"'],
  Int: ['1', '2026'],
  String: ['"нигдетакогонет"'],
}

const samplesOf = (type: GraphQLInputType): readonly string[] =>
  isEnumType(type)
    ? type.getValues().map(({ name }) => name)
    : 'name' in type
      ? (scalars[type.name] ?? [])
      : []
