import { type Sql, sql } from './sql.ts'
import { columnOf, type Table } from './table.ts'

/** What a request asks of the rows of a table. */
export interface Asked {
  /** The columns, as the model names them; null for all. */
  readonly columns: ReadonlySet<string> | null
  /** Whether the places of rows in their list are asked for. */
  readonly cursors: boolean
}

/** A whole row with its place in the list: what code asks. */
export const everything: Asked = { columns: null, cursors: true }

/** The columns of the rows `t` that are asked for, the id always among them. */
export function columnsAsked<R>({ fields, columns: all }: Table<R>, { columns }: Asked): Sql {
  if (!columns) return all
  const named = fields.filter(field => field === 'id' || columns.has(field))
  if (named.length === fields.length) return all
  return sql.raw(named.map(field => `t."${columnOf(field)}" as "${field}"`).join(', '))
}
