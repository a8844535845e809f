import type { ClientBase } from 'pg'

/** The first entry of the audit log that does not fit the chain. */
export interface BrokenLink {
  readonly sequence: number
  /** What is wrong with it: the entry was changed, or entries before it are gone. */
  readonly fault: 'CHANGED' | 'UNLINKED'
}

/** Recomputes the chain of the audit log; null where every entry is as it was written. */
export async function verifyAudit(database: Pick<ClientBase, 'query'>): Promise<BrokenLink | null> {
  const { rows } = await database.query<{ sequence: string; changed: boolean }>(`
    SELECT sequence, changed FROM (
      SELECT e.sequence, e.hash <> core.audit_hash(e) AS changed,
             e.previous <> coalesce(lag(e.hash) OVER (ORDER BY e.sequence), '') AS unlinked
        FROM core.audit_entry e) chain
     WHERE changed OR unlinked ORDER BY sequence LIMIT 1`)
  const [first] = rows
  return first ? { sequence: Number(first.sequence), fault: first.changed ? 'CHANGED' : 'UNLINKED' } : null
}
