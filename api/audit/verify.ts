import type { ClientBase } from 'pg'
import type { Head } from './anchor.ts'

/** The first entry of the audit log that is not as it was written. */
export interface BrokenLink {
  readonly sequence: number
  /**
   * What is wrong with it: the entry was changed; it does not follow the one before; entries before it are gone; it is not
   * the one that an anchor names, or gone; its moment lies before that of the entry before.
   */
  readonly fault: 'CHANGED' | 'UNLINKED' | 'GAP' | 'NOT_ANCHORED' | 'BACKDATED'
}

type Database = Pick<ClientBase, 'query'>

/** So far a clock may be set back: one that is synchronised, or that of the server which took over. */
const clockTolerance = '5 minutes'

/**
 * Recomputes the chains of the audit log and looks for missing numbers; null where every entry follows from the one before
 * it in its chain. It cannot detect a log that was truncated or rehashed: `verifyAnchored` does.
 */
export async function verifyAudit(database: Database): Promise<BrokenLink | null> {
  // Each chain begins with the entries that have none. Those have no gaps since the migration that counts under the lock.
  const { rows } = await database.query<{ sequence: string; fault: BrokenLink['fault'] }>(`
    SELECT sequence, fault FROM (
      SELECT e.sequence, CASE
          WHEN e.hash <> core.audit_hash(e) THEN 'CHANGED'
          WHEN e.previous <> coalesce(lag(e.hash) OVER chain, CASE WHEN e.chain IS NOT NULL THEN common.hash END, '')
            THEN 'UNLINKED'
          WHEN coalesce(e.position, e.sequence) <> coalesce(lag(coalesce(e.position, e.sequence)) OVER chain, 0) + 1
            AND (e.chain IS NOT NULL OR e.at > counted.since) THEN 'GAP'
          WHEN e.chain IS NOT NULL AND e.sequence <= coalesce(lag(e.sequence) OVER chain, common.sequence) THEN 'UNLINKED'
          WHEN e.chain IS NOT NULL AND e.at < coalesce(lag(e.at) OVER chain, common.at) - interval '${clockTolerance}'
            THEN 'BACKDATED'
        END AS fault
      FROM core.audit_entry e CROSS JOIN (
        SELECT coalesce(max(finished_at), '-infinity') AS since FROM _prisma_migrations
        WHERE migration_name = '20261130160000_role_bounds'
      ) counted LEFT JOIN (
        SELECT sequence, hash, at FROM core.audit_entry WHERE chain IS NULL ORDER BY sequence DESC LIMIT 1
      ) common ON true
      WINDOW chain AS (PARTITION BY e.chain ORDER BY coalesce(e.position, e.sequence))
    ) links WHERE fault IS NOT NULL ORDER BY fault = 'BACKDATED', sequence LIMIT 1`)
  const [first] = rows
  return first ? { sequence: Number(first.sequence), fault: first.fault } : null
}

/** `verifyAudit` that also holds the log to heads that were written down elsewhere. */
export async function verifyAnchored(
  database: Database,
  anchors: readonly Head[],
): Promise<BrokenLink | null> {
  return (await verifyAudit(database)) ?? (await brokenAnchor(database, anchors))
}

async function brokenAnchor(database: Database, anchors: readonly Head[]): Promise<BrokenLink | null> {
  const { rows } = await database.query<{ sequence: string }>(
    `SELECT a.sequence FROM unnest($1::bigint[], $2::text[]) AS a (sequence, hash)
     LEFT JOIN core.audit_entry e ON e.sequence = a.sequence
     WHERE e.hash IS DISTINCT FROM a.hash ORDER BY a.sequence LIMIT 1`,
    [anchors.map(({ sequence }) => sequence), anchors.map(({ hash }) => hash)],
  )
  const [first] = rows
  return first ? { sequence: Number(first.sequence), fault: 'NOT_ANCHORED' } : null
}
