import { randomUUIDv7 } from 'node:crypto'
import { type ChangePage, readChanges } from '../../change/feed.ts'
import type { Sources } from '../../change/scope-transition.ts'
import type { Viewer } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Transaction } from '../../database/transaction.ts'
import type { Context } from '../../graphql/context.ts'
import type { StoredWebhook } from './deliver.ts'

const pageSize = 200

/** A webhook with so many events unsent reads no further: the feed keeps the rest. */
const mostPending = 5_000

type Reader = Pick<Context, 'transact' | 'cipher' | 'now'>

/**
 * Turns the next changes of the feed into deliveries. The row of the webhook is locked, and its place in the feed moves
 * with them: each change becomes one delivery, however many servers do this. False where nothing more is there by now.
 */
export async function collect(
  { transact, cipher, now }: Reader,
  { id, types }: StoredWebhook,
  viewer: Viewer,
  sources: Sources,
): Promise<boolean> {
  return transact(async transaction => {
    const { read, execute } = transaction
    const [row] = await read<{ cursor: string; pending: number }>(sql`
      select w.cursor, (select count(*)::int from (
        select from core.webhook_delivery d where d.webhook_id = w.id and d.state = 'PENDING' limit ${mostPending}
      ) p) as pending
      from core.webhook w where w.id = ${id}::uuid and w.archived_at is null and w.paused_at is null
      for update of w skip locked`)
    if (!row || row.pending >= mostPending) return false
    const args = { after: row.cursor, types: types.length > 0 ? types : null, first: pageSize }
    const page = await readChanges({ read, cipher, viewer }, args, sources)
    await store(transaction, id, page, now)
    await execute(sql`update core.webhook set cursor = ${page.endCursor} where id = ${id}::uuid`)
    return page.hasMore
  })
}

async function store({ execute }: Transaction, id: string, page: ChangePage, now: Date): Promise<void> {
  const rows = page.changes.map(({ operation, type, recordId, key, version, at }) => ({
    id: randomUUIDv7(),
    event: operation as string,
    type: type as string | null,
    record: recordId as string | null,
    key,
    version: version as number | null,
    at: at.toISOString(),
  }))
  const reset = { id: randomUUIDv7(), event: 'RESET', type: null, record: null, key: null, version: null }
  if (page.reset) rows.push({ ...reset, at: now.toISOString() })
  if (rows.length === 0) return
  await execute(sql`
    insert into core.webhook_delivery
      (id, webhook_id, event, record_type, record_id, record_key, record_version, changed_at, next_at)
    select r.id, ${id}::uuid, r.event::core.webhook_event, r.type, r.record, r.key, r.version, r.at, ${now}::timestamptz
    from rows from (json_to_recordset(${JSON.stringify(rows)}::json)
      as (id uuid, event text, type text, record uuid, key text, version int, at timestamptz)
    ) with ordinality as r(id, event, type, record, key, version, at, place)
    order by r.place`)
}
