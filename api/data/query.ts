import pg from 'pg'
import type { Prisma } from '../../prisma/generated/client.ts'
import { fail } from '../graphql/errors/database.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { NameOf } from './prepared.ts'
import type { Sql } from './sql.ts'

/** How a statement is sent. */
export interface ReadOptions {
  /**
   * Whether connections may keep it parsed and planned. For statements whose values are ids and keys: a kept plan knows
   * nothing of the values, so a rare one among frequent ones would be read by a bad plan.
   */
  readonly prepared?: boolean
  /** Whether a document of a caller decides the text, so that there may be any number of them. */
  readonly isOfDocument?: boolean
}

/** Sends one parametrised statement and gives its rows. */
export type Read = <R>(statement: Sql, options?: ReadOptions) => Promise<readonly R[]>

/**
 * A table's row as `read` gives it: days (`…On`, `date`, `validFrom`, …) are ISO strings without a zone,
 * moments (`…At`) are `Date`, decimals are numbers.
 */
export type Row<Model> = { readonly [K in keyof Model]: Value<K, Model[K]> }

type Value<K, V> = V extends Date
  ? K extends `${string}At`
    ? Date
    : string
  : V extends Prisma.Decimal
    ? number
    : V

const asText = (value: string): string => value
const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [pg.types.builtins.DATE]: asText,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.INT8]: Number,
}
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format),
}

// PostgreSQL's text cannot hold it, so it would come back as a fault of the server.
const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\u0000') : Array.isArray(value) && value.some(holdsNul)

/** Sends one parametrised statement and gives the number of rows that it has written. */
export type Execute = (statement: Sql, options?: ReadOptions) => Promise<number>

type Connection = Pick<pg.Pool | pg.PoolClient, 'query'>

/** BAD_INPUT where a value is one that PostgreSQL cannot be sent. */
export function requireStorable({ values }: Sql): void {
  if (!values.some(holdsNul)) return
  throw apiError('TEXT_UNSTORABLE', 'В тексте запроса есть нулевой символ (U+0000): удалите его.')
}

const send = async (
  connection: Connection,
  statement: Sql,
  nameOf?: NameOf | false,
): Promise<pg.QueryResult> => {
  requireStorable(statement)
  // The getter puts the text together each time.
  const { text, values } = statement
  const name = nameOf ? nameOf(text) : undefined
  return connection.query({ text, values, types, ...(name && { name }) })
}

/** What statements are sent by: all of a transaction's by one. */
export interface Sender {
  readonly read: Read
  readonly execute: Execute
}

/**
 * Sends statements over a pool, or over a connection in a transaction, prepared by the names of the pool. Faults of the
 * database are thrown as they are.
 */
export const senderOn = (connection: Connection, nameOf: NameOf): Sender => {
  const naming = (options?: ReadOptions) =>
    options?.prepared === true && ((text: string) => nameOf(text, options.isOfDocument))
  return {
    read: async <R>(statement: Sql, options?: ReadOptions) => {
      const { rows } = await send(connection, statement, naming(options))
      // The statement's author names the row type; the columns come from `Table.columns`, so they agree.
      return rows as R[]
    },
    execute: async (statement, options) => (await send(connection, statement, naming(options))).rowCount ?? 0,
  }
}

/** `Read` over a pool; a fault of the database is a clear answer. */
export const readFrom = (pool: Connection, nameOf: NameOf = () => undefined): Read => {
  const { read } = senderOn(pool, nameOf)
  return (statement, options) => read<never>(statement, options).catch(fail)
}
