import type { Written } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import { pieces } from '../data/write/bulk.ts'
import type { Transaction } from '../database/transaction.ts'

/** In whose name entries are written, and under which request. */
interface Author {
  readonly viewer: { readonly user: { readonly id: string | null; readonly title: string } | null }
  readonly requestId: string
}

/** Appends what an action has written to the audit log at the commit of its transaction. The database chains the entries. */
export function audit(
  { atCommit }: Pick<Transaction, 'atCommit'>,
  { viewer: { user }, requestId }: Author,
  action: string,
  written: readonly Written[],
): void {
  const who = {
    user_id: user?.id ?? null,
    user_title: user?.title ?? 'без входа',
    request_id: requestId,
  }
  for (const piece of pieces(written)) {
    const rows = piece.map(({ type, id, place, before, after, basis }) => ({
      ...who,
      action,
      record_type: type,
      record_id: id,
      before: before ?? null,
      after: after ?? null,
      basis: basis ?? null,
      region_id: place.regionId,
      municipality_id: place.municipalityId,
      school_id: place.schoolId,
    }))
    // The trigger writes the last two; they are here because the columns are never null.
    atCommit(
      sql`insert into core.audit_entry (user_id, user_title, request_id, action, record_type, record_id, before, after,
        basis, region_id, municipality_id, school_id, previous, hash)
      select user_id, user_title, request_id, action, record_type, record_id, before, after, basis, region_id,
        municipality_id, school_id, '', ''
      from rows from (json_to_recordset(${JSON.stringify(rows)}::json) as (user_id uuid, user_title text,
        request_id text, action text, record_type text, record_id uuid, before jsonb, after jsonb, basis text,
        region_id uuid, municipality_id uuid, school_id uuid)) with ordinality as row(user_id, user_title, request_id,
        action, record_type, record_id, before, after, basis, region_id, municipality_id, school_id, nth)
      order by nth`,
      { prepared: true },
    )
  }
}
