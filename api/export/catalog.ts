import { GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, isObjectType } from 'graphql'
import type { Projection } from '../data/projection.ts'
import type { Table } from '../data/table.ts'
import type { ReadList } from '../graphql/binding/fields.ts'
import { projectionOf } from '../graphql/binding/projection.ts'
import { resolverBehind, tablesOf } from '../graphql/binding/schema-extensions.ts'
import type { Context } from '../graphql/context.ts'

/** Records that can be taken out as a flat table. */
export interface Exported {
  /** The list's field of `Query`, or the name of the type where it has none. */
  readonly name: string
  readonly type: GraphQLObjectType
  readonly table: Table<Keyed>
  /** How the list selects its rows by its filter; null where there is none. */
  readonly list: ReadList<Keyed, object> | null
}

export interface Keyed {
  readonly id: string
}

/** What gives the rows of one type to the executor, a piece at a time. */
export interface Source {
  readonly next: (projection: Projection) => Promise<readonly Keyed[]>
}

export interface Catalog {
  /** By the name of the list and of the type. */
  readonly find: (name: string) => Exported | undefined
  readonly all: readonly Exported[]
  /** The served schema with a root field for each type, whose rows a `Source` gives. */
  readonly schema: GraphQLSchema
}

/** What a schema lets take out: every type of records with a table, the plugins' included. */
export function catalogOf(schema: GraphQLSchema): Catalog {
  const query = schema.getQueryType()?.getFields() ?? {}
  // The resolvers of a schema have lost their types: a definition of a list has `rows`.
  const rowsOf = (field: string) =>
    (resolverBehind(schema, `Query.${field}`) as { readonly rows?: ReadList<Keyed, object> } | undefined)
      ?.rows
  const lists = Object.keys(query).flatMap(field => {
    const rows = rowsOf(field)
    return rows ? [[field, rows] as const] : []
  })
  const all = [...tablesOf(schema)].flatMap(([name, table]): readonly Exported[] => {
    const type = schema.getType(name)
    if (!isObjectType(type)) return []
    const list = lists.find(([field]) => String(query[field]?.type) === `${name}Connection!`)
    return [{ name: list?.[0] ?? name, type, table, list: list?.[1] ?? null }]
  })
  const byName = new Map(all.flatMap(one => [[one.name, one] as const, [one.type.name, one] as const]))
  return { find: name => byName.get(name), all, schema: withSources(schema, all) }
}

function withSources(schema: GraphQLSchema, all: readonly Exported[]): GraphQLSchema {
  const query = schema.getQueryType()?.getFields() ?? {}
  const root = new GraphQLObjectType<Source, Context>({
    name: 'Query',
    fields: Object.fromEntries(
      all.map(({ name, type }) => [
        type.name,
        {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
          // `@access` of the list holds here, too.
          astNode: query[name]?.astNode,
          resolve: (source, _args, _context, info) =>
            source.next({ ...projectionOf(info, type.name), cursors: false }),
        },
      ]),
    ),
  })
  const { types, ...config } = schema.toConfig()
  return new GraphQLSchema({
    ...config,
    types: types.filter(({ name }) => name !== root.name),
    query: root,
    mutation: null,
    subscription: null,
    assumeValid: true,
  })
}
