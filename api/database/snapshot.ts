import type { Pool, PoolClient } from 'pg'
import type { NameOf } from '../data/prepared.ts'
import { type Read, requireStorable, senderOn } from '../data/query.ts'
import { type Sql, sql } from '../data/sql.ts'
import { fail } from '../graphql/errors/database.ts'

/** The database as it was at one moment, for a long read. */
export interface Snapshot {
  readonly read: Read
  /** Begins a statement whose rows are fetched in pieces; the next one ends it. */
  readonly open: <R>(statement: Sql) => Promise<(size: number) => Promise<readonly R[]>>
  /** Ends the transaction and gives its connection back; the second time it does nothing. */
  readonly close: () => Promise<void>
}

export type OpenSnapshot = () => Promise<Snapshot>

/** A cursor is planned for all of its rows, not for the first tenth. */
const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL cursor_tuple_fraction = 1'

/**
 * Snapshots over a pool, each on a connection of its own. It takes no transaction number, so the change feed goes on
 * meanwhile.
 */
export const snapshotOn =
  (pool: Pool, names: NameOf): OpenSnapshot =>
  async () => {
    const client = await pool.connect().catch(fail)
    try {
      await client.query(begin)
    } catch (error) {
      client.release(true)
      return fail(error)
    }
    return snapshotOf(client, names)
  }

function snapshotOf(client: PoolClient, names: NameOf): Snapshot {
  const sender = senderOn(client, names)
  let isOpen = false
  let ending: Promise<void> | undefined
  // Once it is given back, the connection is another request's.
  const read: Read = async (statement, options) => {
    if (ending) throw new Error('a statement came after the end of its snapshot')
    return sender.read<never>(statement, options).catch(fail)
  }
  return {
    read,
    open: async <R>(statement: Sql) => {
      if (isOpen) await read(sql`close rows`)
      requireStorable(statement)
      await read(sql`declare rows no scroll cursor for ${statement}`)
      isOpen = true
      return size => read<R>(sql`fetch ${sql.raw(String(size))} from rows`)
    },
    close: () => {
      ending ??= end(client)
      return ending
    },
  }
}

async function end(client: PoolClient): Promise<void> {
  const isEnded = await client.query('ROLLBACK').then(
    () => true,
    () => false,
  )
  client.release(!isEnded)
}
