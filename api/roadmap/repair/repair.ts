import { type Operate, operateOn } from '../../action/operator.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { fulfilOfClauses } from '../../obligation/fulfil/follow-campaigns.ts'
import { fulfilmentsIn, fulfilOf } from '../../obligation/fulfil/follow-records.ts'
import type { ServerOptions } from '../../server/options.ts'
import { waiveAtClosing, waiveUnreported } from '../lifecycle/waive-unreported.ts'

/** How many obligations were put right. */
export interface Repaired {
  /** Those whose record was entered before the plugin declared that it answers them, or before the activity was linked. */
  readonly fulfilled: number
  /** Those that a roadmap left unreported when it was closed, superseded or cancelled. */
  readonly waived: number
}

/** Enough for few round trips, and few locks at a time. */
const PIECE = 50
const basis = 'Исправление: podyom obligations repair'

type Counts = Repaired & { readonly last: string | undefined }

/**
 * Stores what obligations have missed: which of them the records of today fulfil, and which of them ended with their roadmap.
 * A few roadmaps in a transaction; once more changes nothing.
 */
export async function repairObligations(
  options: Pick<ServerOptions, 'read' | 'transact' | 'plugins'>,
  isStored: boolean,
): Promise<Repaired> {
  const operator = { title: 'podyom obligations repair', action: 'repairObligations', isStored }
  const operate = await operateOn(options, operator)
  const ofRoadmaps = await inPieces(operate, repairRoadmaps)
  const ofClauses = await inPieces(operate, repairClauses)
  return {
    fulfilled: ofRoadmaps.fulfilled + ofClauses.fulfilled,
    waived: ofRoadmaps.waived + ofClauses.waived,
  }
}

/** Goes through all records by their ids; each piece is stored on its own. */
async function inPieces(
  operate: Operate,
  repair: (work: UnitOfWork, after: string | null) => Promise<Counts>,
): Promise<Repaired> {
  let [fulfilled, waived] = [0, 0]
  for (let after: string | null = null; ; ) {
    const piece: Counts = await operate(work => repair(work, after))
    fulfilled += piece.fulfilled
    waived += piece.waived
    if (piece.last === undefined) return { fulfilled, waived }
    after = piece.last
  }
}

/** What a record fulfils is not waived, so that both are done together: a preview counts the same. */
async function repairRoadmaps(work: UnitOfWork, after: string | null): Promise<Counts> {
  const rows = await work.read<{ readonly id: string; readonly code: string }>(sql`
    select t.id, g.code from core.roadmap t join core.region g on g.id = t.region_id
    where t.archived_at is null and (${after}::uuid is null or t.id > ${after}::uuid)
    order by t.id limit ${PIECE}`)
  let fulfilled = 0
  for (const [code, roadmaps] of Map.groupBy(rows, one => one.code)) {
    const fulfilments = fulfilmentsIn(work.context.plugins, code)
    const ids = roadmaps.map(({ id }) => id)
    fulfilled += await fulfilOf(work, fulfilments, ids, { hasRecords: true, basis })
  }
  const ids = rows.map(({ id }) => id)
  return { fulfilled, waived: await waiveEnded(work, ids), last: ids.at(-1) }
}

async function repairClauses(work: UnitOfWork, after: string | null): Promise<Counts> {
  const rows = await work.read<{ readonly id: string }>(sql`
    select distinct c.order_clause_id as id from core.monitoring_campaign c
    where c.archived_at is null and c.order_clause_id is not null
      and (${after}::uuid is null or c.order_clause_id > ${after}::uuid)
    order by 1 limit ${PIECE}`)
  const ids = rows.map(({ id }) => id)
  return { fulfilled: await fulfilOfClauses(work, ids, { basis }), waived: 0, last: ids.at(-1) }
}

const grounds = { SUPERSEDED: 'Дорожная карта заменена', CANCELLED: 'Дорожная карта отменена' } as const

interface Ended {
  readonly id: string
  readonly status: 'CLOSED' | keyof typeof grounds
  readonly endedOn: string
}

/** A cancelled roadmap keeps no day of its end: its last change is the cancelling. */
async function waiveEnded(work: UnitOfWork, ids: readonly string[]): Promise<number> {
  const rows = await work.read<Ended>(sql`
    select t.id, t.status, coalesce(t.closed_on, t.updated_at::date) as "endedOn" from core.roadmap t
    where t.id = any(${ids}::uuid[]) and t.status in ('CLOSED', 'SUPERSEDED', 'CANCELLED')
      and exists (select from core.obligation o where o.roadmap_id = t.id and o.archived_at is null
        and o.waived_on is null and o.fulfilled_on is null)
    order by t.id for update`)
  let waived = 0
  for (const { id, status, endedOn } of rows) {
    waived +=
      status === 'CLOSED'
        ? await waiveAtClosing(work, { id, closedOn: endedOn }, null, basis)
        : await waiveUnreported(work, id, endedOn, [grounds[status], null], { basis })
  }
  return waived
}
