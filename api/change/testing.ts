import { randomUUID } from 'node:crypto'
import { sharedCipher } from '../data/opaque-token.ts'
import { sql } from '../data/sql.ts'
import type { TestDatabase } from '../testing/database.ts'
import { type ChangeCursor, readCursor, writeCursor } from './cursor.ts'
import { type Change, recordChanges } from './record.ts'

/** A change of an invented school, by default without a place. */
export const changed = (key: string, more: Partial<Change> = {}): Change => ({
  type: 'School',
  id: randomUUID(),
  key,
  version: 1,
  place: { regionId: null, municipalityId: null, schoolId: null },
  after: {},
  ...more,
})

/** Records changes in a transaction of their own. */
export const write = ({ transact }: TestDatabase, ...changes: readonly Change[]): Promise<void> =>
  transact(async tx => recordChanges(tx, changes))

/** A transaction that has its number and stays open until it is committed with changes or rolled back. */
export async function openTransaction({ transact }: TestDatabase) {
  const opened = Promise.withResolvers<void>()
  const recorded = Promise.withResolvers<readonly Change[]>()
  const done = transact(async tx => {
    await tx.execute(sql`select pg_current_xact_id()`)
    opened.resolve()
    recordChanges(tx, await recorded.promise)
  })
  await opened.promise
  return {
    commit: (...changes: readonly Change[]) => {
      recorded.resolve(changes)
      return done
    },
    rollback: () => {
      recorded.reject(new Error('undone'))
      return done.catch(() => undefined)
    },
  }
}

/** The content of a cursor; its text differs each time. */
export const opened = async ({ read }: TestDatabase, cursor: string): Promise<ChangeCursor | null> =>
  readCursor(await sharedCipher(read)(), cursor)

/** A cursor with this content, encrypted like the server's own. */
export const cursorOf = async ({ read }: TestDatabase, content: ChangeCursor): Promise<string> =>
  writeCursor(await sharedCipher(read)(), content)

/** Waits until everything committed can be read: other tests of this PostgreSQL have transactions open, too. */
export async function settled({ pool }: TestDatabase): Promise<void> {
  const text =
    'select not exists (select from core.change where xid >= pg_snapshot_xmin(pg_current_snapshot())) as yes'
  while (!(await pool.query<{ yes: boolean }>(text)).rows[0]?.yes) {
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
