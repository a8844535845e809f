import pg from 'pg'
import type { Prisma } from '../../prisma/generated/client.ts'
import { fail } from '../graphql/errors/database.ts'
import { apiError } from '../graphql/errors/table.ts'

/** Sends one parametrised statement and gives its rows. */
export type Read = <R>(statement: Prisma.Sql) => Promise<readonly R[]>

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

/** `Read` over a pool: lists go past Prisma's query compiler, which took half of a plain request's CPU. */
export function readFrom(pool: pg.Pool): Read {
  return async <R>(statement: Prisma.Sql) => {
    if (statement.values.some(holdsNul)) {
      throw apiError('BAD_INPUT', 'В тексте запроса есть нулевой символ (U+0000): уберите его.')
    }
    const query = { text: statement.text, values: statement.values, types }
    const { rows } = await pool.query(query).catch(fail)
    // The statement's author names the row type; the columns come from `Table.columns`, so they agree.
    return rows as R[]
  }
}
