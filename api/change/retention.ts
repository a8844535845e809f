import type { Pool, PoolClient } from 'pg'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { Limits } from '../server/limits.ts'

/** How much was removed. */
export interface Swept {
  readonly changes: number
  readonly idempotencyKeys: number
  readonly snapshots: number
  readonly sessions: number
}

const batch = 1_000
const interval = 60 * 60_000

/**
 * Removes expired rows: changes and scope snapshots after `changesKeptDays`, stored outcomes of idempotent requests after
 * a day. In small batches, each in its own transaction; null if another server is sweeping.
 */
export async function sweep(
  pool: Pool,
  now: Date,
  limits: Pick<Limits, 'changesKeptDays'>,
): Promise<Swept | null> {
  const client = await pool.connect()
  let isLocked = false
  try {
    const { rows } = await client.query<{ free: boolean }>(
      "select pg_try_advisory_lock(hashtextextended('podyom sweep', 0)) as free",
    )
    if (!rows[0]?.free) return null
    isLocked = true
    try {
      const before = daysBefore(now, limits.changesKeptDays)
      return {
        changes: await repeat(client, 'select core.sweep_changes($1, $2) as removed', before),
        idempotencyKeys: await repeat(client, removal('idempotency_key', 'created_at'), daysBefore(now, 1)),
        snapshots: await repeat(client, removal('change_sight', 'seen_at'), before),
        sessions: await repeat(client, removal('session', 'expires_at'), now),
      }
    } finally {
      await client.query("select pg_advisory_unlock(hashtextextended('podyom sweep', 0))")
      isLocked = false
    }
  } finally {
    // The lock is of the session, and goes with it.
    client.release(isLocked)
  }
}

/** Sweeps now and then until it is closed. */
export function keepSweeping(pool: Pool, limits: Limits): { readonly close: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const run = () => {
    running = sweep(pool, new Date(), limits).catch(error =>
      log.error({ error: trace(error) }, 'feed not swept'),
    )
  }
  const timer = setInterval(run, interval)
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

const removal = (table: string, column: string) => `with gone as (
    delete from core.${table} where ctid = any(array(
      select ctid from core.${table} where ${column} < $1 order by ${column} limit $2)) returning 1
  ) select count(*)::int as removed from gone`

/** Does a statement again and again until there is nothing left to remove. */
async function repeat(client: PoolClient, sql: string, before: Date): Promise<number> {
  for (let total = 0; ; ) {
    const { rows } = await client.query<{ removed: number }>(sql, [before, batch])
    const removed = rows[0]?.removed ?? 0
    total += removed
    if (removed < batch) return total
  }
}
