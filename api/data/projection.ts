import { type Sql, sql } from './sql.ts'
import { columnOf, type Table } from './table.ts'

/** What a query reads of the rows of a table. */
export interface Projection {
  /** The columns, as the model names them; null for all. */
  readonly columns: ReadonlySet<string> | null
  /** Whether the cursors of rows in their list are read. */
  readonly cursors: boolean
}

/** A whole row with its cursor, for callers in code. */
export const everything: Projection = { columns: null, cursors: true }

/** The columns of the rows `t` in a projection, always with the id. */
export function projectedColumns<R>({ fields, columns: all }: Table<R>, { columns }: Projection): Sql {
  if (!columns) return all
  const named = fields.filter(field => field === 'id' || columns.has(field))
  if (named.length === fields.length) return all
  return sql.raw(named.map(field => `t."${columnOf(field)}" as "${field}"`).join(', '))
}
