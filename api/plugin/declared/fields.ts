import type { GraphQLResolveInfo } from 'graphql'
import { columnField, ordersOf, ownerField, type RecordType, small } from '../../../schema/records/record.ts'
import { load, namedById } from '../../data/loader.ts'
import { visible } from '../../data/scope.ts'
import { ascending, descending, type KeyType, key, type Order } from '../../data/sort.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { columnOf } from '../../data/table.ts'
import type { ListOf } from '../../data/window.ts'
import { connection, rootConnection, storedObject } from '../../graphql/binding/fields.ts'
import { projectionOf } from '../../graphql/binding/projection.ts'
import { tablesOf } from '../../graphql/binding/schema-extensions.ts'
import type { Context } from '../../graphql/context.ts'
import { storedTerm } from '../../term/stored.ts'
import { type RecordRow, recordTable } from './table.ts'
import { recordWhere } from './where.ts'

interface ListArgs {
  readonly filter?: object | null
  readonly orderBy?: string | null
}

const keyTypes: Readonly<Record<string, KeyType>> = { TEXT: 'text', INT: 'int', DATE: 'date' }

const orderOf = (record: RecordType, name: string | null | undefined): Order => {
  const orders = ordersOf(record)
  const found = orders.find(one => one.name === name) ?? orders[0]
  if (!found) return ascending('ID')
  const by = key(columnOf(found.field.name), keyTypes[found.field.kind] ?? 'text')
  return found.isDescending ? descending(found.name, by) : ascending(found.name, by)
}

/** The records that the arguments of a connection ask for. */
const listOf = (record: RecordType) => {
  const table = recordTable(record)
  const read = (_: Context, { filter, orderBy }: ListArgs): ListOf<RecordRow> => ({
    table,
    where: recordWhere(record, filter),
    order: orderOf(record, orderBy),
  })
  return Object.assign(read, { table })
}

const ofOwner = (record: RecordType): Sql => sql.raw(`t."${columnOf(ownerField(record))}" = p.id`)

/** All records of a type that the caller sees. */
export const rootList = (record: RecordType) => rootConnection(listOf(record))

/** The records of one owner, as a list or as the only one. */
export const ofOwnerField = (record: RecordType) =>
  record.isList ? connection(listOf(record), ofOwner(record)) : onlyOne(record)

const onlyOne = (record: RecordType) => {
  const table = recordTable(record)
  const owner = sql.raw(`t."${columnOf(ownerField(record))}"`)
  return {
    kind: 'record',
    columns: ['id'],
    resolve: ({ id }: { readonly id: string }, _: object, context: Context): Promise<RecordRow | null> =>
      load(context, `${table.type} of`, id, async ids => {
        const rows = await context.read<RecordRow>(sql`
          select ${table.columns} from ${table.name} t
          where ${owner} = any(${ids}::uuid[]) and ${visible(context.viewer, table)}`)
        return new Map(rows.map(row => [String(row[ownerField(record)]), row]))
      }),
  }
}

/** A record that a column names, of the table that the schema has for its type. */
const named = (type: string, column: string) => ({
  kind: 'reference',
  type,
  columns: [column],
  archived: true,
  resolve: (row: RecordRow, _: object, context: Context, info: GraphQLResolveInfo) => {
    const table = tablesOf(info.schema).get(type)
    if (!table) throw new Error(`no table has records of the type ${type}`)
    return namedById(context, table, row[column] as string | null, projectionOf(info))
  },
})

/** The fields of the type that no column of the same name answers. */
export const recordFields = ({ owner, fields }: RecordType): Readonly<Record<string, unknown>> => {
  const own = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const { name, kind, type } = field
    if (kind === 'REFERENCE') return [[name, named(type, columnField(field))]]
    if (kind !== 'TERM') return []
    return [[name, storedObject(name, row => (row[name] == null ? null : storedTerm(row[name])))]]
  })
  return { [small(owner)]: named(owner, `${small(owner)}Id`), ...Object.fromEntries(own) }
}
