import { type Operate, operateOn } from '../../action/operator.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { fulfilOfClauses } from '../../obligation/fulfil/follow-campaigns.ts'
import { fulfilmentsIn, fulfilOf } from '../../obligation/fulfil/follow-records.ts'
import type { ServerOptions } from '../../server/options.ts'
import { waiveAtClosing } from '../lifecycle/waive-unreported.ts'

/** How many obligations were put right. */
export interface Repaired {
  /** Those whose record was entered before the plugin declared that it answers them, or before the activity was linked. */
  readonly fulfilled: number
  /** Those that a roadmap left unreported when it was closed. */
  readonly waived: number
}

/** Enough for few round trips, and few locks at a time. */
const PIECE = 50
const basis = 'Исправление: podyom obligations repair'

interface Piece {
  readonly ids: readonly string[]
  readonly last: string | undefined
  readonly done: number
}

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
  const ofRoadmaps = await inPieces(operate, fulfilRoadmaps)
  const ofClauses = await inPieces(operate, fulfilClauses)
  const waived = await inPieces(operate, waiveClosed)
  return { fulfilled: ofRoadmaps + ofClauses, waived }
}

/** Goes through all records by their ids; each piece is stored on its own. */
async function inPieces(
  operate: Operate,
  repair: (work: UnitOfWork, after: string | null) => Promise<Piece>,
): Promise<number> {
  let done = 0
  for (let after: string | null = null; ; ) {
    const piece: Piece = await operate(work => repair(work, after))
    done += piece.done
    if (piece.last === undefined) return done
    after = piece.last
  }
}

const pieceOf = (rows: readonly { readonly id: string }[], done: number): Piece => ({
  ids: rows.map(({ id }) => id),
  last: rows.at(-1)?.id,
  done,
})

async function fulfilRoadmaps(work: UnitOfWork, after: string | null): Promise<Piece> {
  const rows = await work.read<{ readonly id: string; readonly code: string }>(sql`
    select t.id, g.code from core.roadmap t join core.region g on g.id = t.region_id
    where t.archived_at is null and (${after}::uuid is null or t.id > ${after}::uuid)
    order by t.id limit ${PIECE}`)
  let done = 0
  for (const [code, roadmaps] of Map.groupBy(rows, one => one.code)) {
    const fulfilments = fulfilmentsIn(work.context.plugins, code)
    const ids = roadmaps.map(({ id }) => id)
    done += await fulfilOf(work, fulfilments, ids, { hasRecords: true, basis })
  }
  return pieceOf(rows, done)
}

async function fulfilClauses(work: UnitOfWork, after: string | null): Promise<Piece> {
  const rows = await work.read<{ readonly id: string }>(sql`
    select distinct c.order_clause_id as id from core.monitoring_campaign c
    where c.archived_at is null and c.order_clause_id is not null
      and (${after}::uuid is null or c.order_clause_id > ${after}::uuid)
    order by 1 limit ${PIECE}`)
  const done = await fulfilOfClauses(
    work,
    rows.map(({ id }) => id),
    { basis },
  )
  return pieceOf(rows, done)
}

async function waiveClosed(work: UnitOfWork, after: string | null): Promise<Piece> {
  const rows = await work.read<{ readonly id: string; readonly closedOn: string }>(sql`
    select t.id, t.closed_on as "closedOn" from core.roadmap t
    where t.archived_at is null and t.status = 'CLOSED' and t.closed_on is not null
      and (${after}::uuid is null or t.id > ${after}::uuid)
      and exists (select from core.obligation o where o.roadmap_id = t.id and o.archived_at is null
        and o.waived_on is null and o.fulfilled_on is null)
    order by t.id limit ${PIECE} for update`)
  let done = 0
  for (const row of rows) done += await waiveAtClosing(work, row, null, basis)
  return pieceOf(rows, done)
}
