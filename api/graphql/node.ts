import { byId } from '../data/loader.ts'
import type { Table } from '../data/table.ts'
import { type Builder, once } from './builder.ts'
import type { Context } from './context.ts'
import { apiError } from './errors/table.ts'
import { readId } from './global-id.ts'

type Record = { readonly id: string }

const tablesOf = (builder: Builder) => once(builder, 'node tables', () => new Map<string, Table<Record>>())
const typeOf = new WeakMap<Record, string>()

/** Makes the rows of a table reachable by `node(id)`. Its object type must implement Node. */
export function addNode<R extends Record>(builder: Builder, table: Table<R>): void {
  // `column` asks for R's own fields, which `node` never uses: it reads whole rows by id.
  tablesOf(builder).set(table.type, table as unknown as Table<Record>)
}

/** The tables of all records that `node(id)` reaches. */
export const nodeTables = (builder: Builder): readonly Table<Record>[] => [...tablesOf(builder).values()]

/** Relay's Object Identification: the interface Node, `Query.node` and `Query.nodes`. */
export function buildNode(builder: Builder): void {
  const tables = tablesOf(builder)
  builder.interfaceType('Node', {
    fields: t => ({
      id: t.id({
        resolve: () => {
          throw new Error('every type resolves its own id')
        },
      }),
    }),
    resolveType: row => typeOf.get(row) ?? null,
  })
  builder.queryField('node', t =>
    t.field({
      type: 'Node',
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }, context) => find(context, tables, id),
    }),
  )
  builder.queryField('nodes', t =>
    t.field({
      type: ['Node'],
      nullable: { list: false, items: true },
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (_, { ids }, context) => {
        if (ids.length > 200) throw apiError('BAD_INPUT', 'Не больше 200 идентификаторов за один раз.')
        return ids.map(id => find(context, tables, id))
      },
    }),
  )
}

/** The record of a global id as `Query.node` gives it: of any type, or null where there is none or it is not visible. */
export function findNode(builder: Builder, context: Context, id: string): Promise<Record | null> {
  return find(context, tablesOf(builder), id)
}

async function find(
  context: Context,
  tables: ReadonlyMap<string, Table<Record>>,
  id: string,
): Promise<Record | null> {
  const read = readId(id)
  const table = read && tables.get(read.type)
  if (!table) return null
  const row = await byId(context, table, read.id)
  if (row) typeOf.set(row, table.type)
  return row
}
