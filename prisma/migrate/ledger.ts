import type { ClientBase, Pool } from 'pg'
import { faultOf } from '../../api/database/fault.ts'
import type { Migration } from './directory.ts'

/** A row of Prisma's own table `_prisma_migrations` that has not been rolled back. */
export interface LedgerRow {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
  readonly logs: string | null
}

export const readLedger = async (client: ClientBase | Pool): Promise<readonly LedgerRow[]> => {
  const { rows: tables } = await client.query(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`,
  )
  if (!tables[0].present) return []
  const { rows } = await client.query<LedgerRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, logs
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows
}

/** How a database stands to the migrations of this release. */
export interface Standing {
  readonly pending: readonly string[]
  readonly failed: readonly LedgerRow[]
  /** Begun and not made, through no mistake of theirs: the process was killed, the disk was full. */
  readonly interrupted: readonly string[]
  /** Applied to the database, but unknown to this release: the database belongs to a newer one. */
  readonly newer: readonly string[]
  /** Applied once, and their text was edited afterwards. */
  readonly edited: readonly string[]
}

/** What the engine has noted of a failure that came from outside, as a full disk: the same script may pass next time. */
export const isPassing = ({ logs }: LedgerRow) => {
  const code = logs?.match(/ERROR: .*, SQLSTATE (\w{5})$/m)?.[1]
  return logs === null || faultOf({ code }) !== null
}

export const compare = (migrations: readonly Migration[], ledger: readonly LedgerRow[]): Standing => {
  const rows = new Map(ledger.map(row => [row.name, row]))
  const known = new Set(migrations.map(({ name }) => name))
  return {
    pending: migrations.filter(({ name }) => !rows.get(name)?.finished).map(({ name }) => name),
    failed: ledger.filter(row => !row.finished && !isPassing(row)),
    interrupted: ledger.filter(row => !row.finished && isPassing(row)).map(({ name }) => name),
    newer: ledger.filter(row => row.finished && !known.has(row.name)).map(({ name }) => name),
    edited: migrations
      .filter(({ name, checksum }) => (rows.get(name)?.checksum ?? checksum) !== checksum)
      .map(({ name }) => name),
  }
}
