import type { ClientBase } from 'pg'
import { withClient } from '../client.ts'
import type { Migration } from '../directory.ts'
import { heldLocks, rowEstimates, type TableLock } from './locks.ts'
import { statementsOf } from './statements.ts'

/** A statement of a migration, as it was run on another database. */
export interface MeasuredStatement {
  readonly sql: string
  /** The locks on tables that were there before, taken by this statement first. */
  readonly locks: readonly TableLock[]
  readonly ms: number
  /** The rows that it has written; null for one that changes no rows. */
  readonly rows: number | null
}

export interface MeasuredMigration {
  readonly name: string
  readonly statements: readonly MeasuredStatement[]
}

const key = ({ table, mode }: TableLock) => `${table} ${mode}`

/** Runs migrations statement by statement, each in one transaction, as a deploy does. */
export const measureMigrations = (
  url: string,
  migrations: readonly Migration[],
): Promise<readonly MeasuredMigration[]> =>
  withClient(url, async client => {
    const measured: MeasuredMigration[] = []
    for (const { name, sql } of migrations) measured.push({ name, statements: await measureOne(client, sql) })
    return measured
  })

async function measureOne(client: ClientBase, script: string): Promise<readonly MeasuredStatement[]> {
  const statements: MeasuredStatement[] = []
  // A table that the migration makes itself hinders nobody.
  const present = await rowEstimates(client)
  const known = new Set<string>()
  await client.query('BEGIN')
  for (const sql of statementsOf(script)) {
    const began = performance.now()
    const { command, rowCount } = await client.query(sql)
    const ms = performance.now() - began
    const held = (await heldLocks(client)).filter(({ table }) => present.has(table))
    const locks = held.filter(lock => !known.has(key(lock)))
    for (const lock of locks) known.add(key(lock))
    const isWrite = /^(INSERT|UPDATE|DELETE|MERGE)$/.test(command)
    statements.push({ sql, locks, ms, rows: isWrite ? rowCount : null })
  }
  await client.query('COMMIT')
  return statements
}
