import type { ClientBase } from 'pg'

/** Makes the format of values independent of the server's settings, and reads tables in storage order. */
export const plainSession = (client: ClientBase) =>
  client.query(`SET statement_timeout = 0; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'iso_8601';
    SET TimeZone = 'UTC'; SET bytea_output = 'hex'; SET client_encoding = 'UTF8'; SET synchronize_seqscans = off`)

/** A table and the columns that hold its data: PostgreSQL works generated ones out itself. */
export interface StoredTable {
  readonly table: string
  readonly columns: readonly string[]
}

/**
 * Every table of the core and the plugins. The ledger of migrations is in `public` and is written by migrations; jobs in the
 * queue follow from what the records say.
 */
export const readTables = async (client: ClientBase): Promise<readonly StoredTable[]> => {
  const { rows } = await client.query<StoredTable>(
    `SELECT c.oid::regclass::text AS table, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
       FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE c.relkind = 'r' AND n.nspname NOT IN ('public', 'information_schema', 'jobs') AND n.nspname NOT LIKE 'pg\\_%'
      GROUP BY c.oid
      ORDER BY c.oid::regclass::text COLLATE "C"`,
  )
  return rows
}

/** A sequence and the last number it gave; null before the first. */
export interface StoredSequence {
  readonly sequence: string
  readonly value: string | null
}

export const readSequences = async (client: ClientBase): Promise<readonly StoredSequence[]> => {
  const { rows } = await client.query<StoredSequence>(
    `SELECT format('%I.%I', schemaname, sequencename) AS sequence, last_value::text AS value
       FROM pg_sequences WHERE schemaname <> 'public' ORDER BY schemaname, sequencename`,
  )
  return rows
}

/** The rows of a table as PostgreSQL's COPY writes them. */
export const copyOut = ({ table, columns }: StoredTable) => `COPY ${table} (${columns.join(', ')}) TO STDOUT`
export const copyIn = ({ table, columns }: StoredTable) => `COPY ${table} (${columns.join(', ')}) FROM STDIN`
