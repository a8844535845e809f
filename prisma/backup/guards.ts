import type { ClientBase } from 'pg'
import type { StoredTable } from './session.ts'

interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/** Drops the foreign keys, so that tables may come in any order, and makes them again: each then checks every row. */
export const withoutForeignKeys = async <T>(client: ClientBase, work: () => Promise<T>): Promise<T> => {
  const { rows: keys } = await client.query<ForeignKey>(
    `SELECT c.conrelid::regclass::text AS table, quote_ident(c.conname) AS name, pg_get_constraintdef(c.oid) AS definition
       FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
      WHERE c.contype = 'f' AND n.nspname NOT IN ('public', 'jobs')
      ORDER BY 1, 2`,
  )
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  const result = await work()
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
  return result
}

/** Disables the triggers, which would renumber rows and relink the audit chain. */
export const withoutTriggers = async <T>(
  client: ClientBase,
  tables: readonly StoredTable[],
  work: () => Promise<T>,
): Promise<T> => {
  for (const { table } of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  const result = await work()
  for (const { table } of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  return result
}
