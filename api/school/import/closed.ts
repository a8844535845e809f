import type { UnitOfWork } from '../../action/unit-of-work.ts'
import type { Fault } from '../../action/write/rows.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { sql } from '../../data/sql.ts'
import { type ExternalId, isSameId, nameOf } from '../external.ts'

interface Closed extends ExternalId {
  readonly kind: 'CLOSED' | 'MERGED' | 'SPLIT'
  readonly on: string
  readonly successor: string | null
}

/** What to say of identifiers that only a school which is gone has: a list that still names it would register another one. */
export async function closedBy(
  { read }: UnitOfWork,
  regionId: string,
  ids: readonly ExternalId[],
): Promise<ReadonlyMap<string, readonly Fault[]>> {
  const rows = await read<Closed>(sql`
    select r.system, r.value, v.kind, v.happened_on as "on", o.short_name as successor
    from core.school_external_id e
      join jsonb_to_recordset(${JSON.stringify(ids)}::jsonb) as r(system text, value text) on ${isSameId}
      join core.school t on t.id = e.school_id and t.archived_at is not null
      join lateral (select v.kind, v.happened_on, v.other_school_id from core.school_event v
        where v.school_id = t.id and v.kind in ('CLOSED', 'MERGED', 'SPLIT') and v.archived_at is null
        order by v.happened_on desc, v.id desc limit 1) v on true
      left join core.school o on o.id = v.other_school_id
    where e.region_id = ${regionId}::uuid and e.archived_at is not null`)
  return new Map(rows.map(row => [nameOf(row), [faultOf(row)]]))
}

function faultOf({ kind, on, successor }: Closed): Fault {
  const day = printedDay(on)
  const what = {
    CLOSED: `школа с этим идентификатором ликвидирована ${day}`,
    MERGED: `школа с этим идентификатором присоединена ${day} к школе «${successor}»`,
    SPLIT: `школа с этим идентификатором разделена ${day}`,
  }[kind]
  const message = `${what}: удалите строку, а новой школе дайте её собственный идентификатор.`
  return { reason: 'STATE_FORBIDS', message, field: 'externalId' }
}
