import type { ClientBase, Pool } from 'pg'
import { faultOf } from '../../api/database/fault.ts'
import { StartFailure } from '../../api/server/startup-error.ts'
import type { Migration } from './directory.ts'

/** A row of Prisma's own table `_prisma_migrations` that has not been rolled back. */
export interface LedgerRow {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
  readonly logs: string | null
}

const hasLedger = async (client: ClientBase | Pool): Promise<boolean> => {
  const { rows } = await client.query<{ readonly present: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`,
  )
  return rows[0]?.present ?? false
}

/** The table as Prisma makes it. */
const table = `CREATE TABLE _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`

/** Makes the ledger of an empty database if there is none. Fails with StartFailure: NOT_EMPTY where others use the database. */
export const ensureLedger = async (client: ClientBase): Promise<void> => {
  if (await hasLedger(client)) return
  const { rows } = await client.query('SELECT FROM pg_tables WHERE schemaname = current_schema() LIMIT 1')
  if (rows.length > 0)
    throw new StartFailure(
      'NOT_EMPTY',
      'В базе данных уже есть чужие таблицы: назовите в DATABASE_URL пустую базу.',
    )
  await client.query(table)
}

/** Marks what was begun of a migration as rolled back. */
export const markRolledBack = async (client: ClientBase, name: string): Promise<void> => {
  await client.query(
    `UPDATE _prisma_migrations SET rolled_back_at = now()
      WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`,
    [name],
  )
}

export const readLedger = async (client: ClientBase | Pool): Promise<readonly LedgerRow[]> => {
  if (!(await hasLedger(client))) return []
  const { rows } = await client.query<LedgerRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, logs
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows
}

/** The migrations of a database compared with those of this release. */
export interface MigrationStatus {
  readonly pending: readonly string[]
  readonly failed: readonly LedgerRow[]
  /** Started and not finished for an external reason: the process was killed, the disk was full. */
  readonly interrupted: readonly string[]
  /** Applied to the database, but unknown to this release: the database belongs to a newer one. */
  readonly newer: readonly string[]
  /** Applied once, and their text was edited afterwards. */
  readonly edited: readonly string[]
}

/** What the ledger says of the migrations of a plugin that is gone while its tables stay. */
export const retained = 'podyom: the plugin was removed, its tables stay'

/** Marks the migrations of a plugin that is removed, so that the database is not taken for one of a newer release. */
export const markRetained = async (client: ClientBase, names: readonly string[]): Promise<void> => {
  await client.query('UPDATE _prisma_migrations SET logs = $1 WHERE migration_name = ANY ($2::text[])', [
    retained,
    names,
  ])
}

/** Whether a failure had an external reason, such as a full disk: the same script may succeed next time. */
export const isPassing = ({ logs }: LedgerRow) => {
  const code = logs?.match(/ERROR: .*, SQLSTATE (\w{5})$/m)?.[1]
  return logs === null || faultOf({ code }) !== null
}

export const compare = (migrations: readonly Migration[], ledger: readonly LedgerRow[]): MigrationStatus => {
  const rows = new Map(ledger.map(row => [row.name, row]))
  const known = new Set(migrations.map(({ name }) => name))
  return {
    pending: migrations.filter(({ name }) => !rows.get(name)?.finished).map(({ name }) => name),
    failed: ledger.filter(row => !row.finished && !isPassing(row)),
    interrupted: ledger.filter(row => !row.finished && isPassing(row)).map(({ name }) => name),
    newer: ledger
      .filter(row => row.finished && !known.has(row.name) && row.logs !== retained)
      .map(({ name }) => name),
    edited: migrations
      .filter(({ name, checksum }) => (rows.get(name)?.checksum ?? checksum) !== checksum)
      .map(({ name }) => name),
  }
}
