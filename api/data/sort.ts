import { type Sql, sql } from './sql.ts'

/** The PostgreSQL type of a sort key, to compare a cursor's text with the column. */
export type KeyType = 'text' | 'date' | 'uuid' | 'int' | 'timestamptz'

/** One key of an order: an expression over the alias `t` that is never null. */
export interface Key {
  readonly by: Sql
  readonly type: KeyType
}

/** A total order of a list: its keys in one direction, the id last. Needs an index of the same shape. */
export interface Order {
  readonly name: string
  readonly keys: readonly Key[]
  readonly descending: boolean
}

const id: Key = { by: sql.raw('t."id"'), type: 'uuid' }

/** Ascending by the keys, then by id. */
export const ascending = (name: string, ...keys: readonly Key[]): Order => ({
  name,
  keys: [...keys, id],
  descending: false,
})

/** Descending by the keys, then by id. */
export const descending = (name: string, ...keys: readonly Key[]): Order => ({
  name,
  keys: [...keys, id],
  descending: true,
})

/** A key that is a plain not-null column. */
export const key = (column: string, type: KeyType): Key => ({ by: sql.raw(`t."${column}"`), type })
