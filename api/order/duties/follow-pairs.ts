import type { Events } from '../../action/events.ts'
import type { UnitOfWork, Written } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { lockObligations, unreported } from '../../obligation/active.ts'
import { changeObligations } from '../../obligation/plan/write.ts'
import type { PrevailingPairs } from '../../plugin/records/prevailing.ts'
import { followTerms } from '../../roadmap/edit/replan-obligations.ts'
import { type RoadmapRow, roadmaps } from '../../roadmap/table.ts'
import { type OrderRow, orders } from '../table.ts'
import { followClauses } from './follow-clauses.ts'

/**
 * After a change of pairs, or of one side of them, the obligations of the other side follow: a clause asks for nothing
 * beside its activity, and the activity keeps the clause's term.
 */
export async function followPairs(work: UnitOfWork, { written }: Events['action.performed']): Promise<void> {
  await handBack(work, changedRoadmaps(written.filter(({ after }) => after?.status === 'CLOSED')))
  for (const { regions, prevailing } of work.context.plugins)
    if (prevailing) await follow(work, prevailing, regions, written)
}

/** What was due after its roadmap was closed, and is not reported on, the clause asks for itself. */
async function handBack(work: UnitOfWork, roadmapIds: readonly string[]): Promise<void> {
  if (roadmapIds.length === 0) return
  const later = await lockObligations(
    work,
    sql`t.roadmap_id = any(${roadmapIds}::uuid[]) and t.order_clause_id is not null and t.archived_at is null
      and t.due_on > (select r.closed_on from core.roadmap r where r.id = t.roadmap_id)`,
  )
  const change = { archivedAt: work.context.now }
  await changeObligations(
    work,
    unreported(later).map(before => ({ before, change })),
    null,
  )
}

interface Touched {
  readonly orderId: string
  readonly roadmapId: string
  readonly activityId: string
  /** Whether the clause or the pair has changed. */
  readonly isOfActivity: boolean
  /** Whether the activity or the pair has changed. */
  readonly isOfClause: boolean
}

async function follow(
  work: UnitOfWork,
  prevailing: PrevailingPairs,
  regions: readonly string[],
  written: readonly Written[],
): Promise<void> {
  const pairIds = written.filter(({ type }) => type === prevailing.type).map(({ id }) => id)
  const roadmapIds = [...namedBy(written, 'Activity', 'roadmapId'), ...changedRoadmaps(written)]
  const orderIds = [...namedBy(written, 'OrderClause', 'orderId'), ...idsOf(written, 'Order')]
  if (pairIds.length + roadmapIds.length + orderIds.length === 0) return
  const [orderClauseId, activityId] = [prevailing.column('orderClauseId'), prevailing.column('activityId')]
  const isPair = sql`t.id = any(${pairIds}::uuid[])`
  const isRoadmap = sql`a.roadmap_id = any(${roadmapIds}::uuid[])`
  const isOrder = sql`c.order_id = any(${orderIds}::uuid[])`
  const touched = await work.read<Touched>(sql`
    select c.order_id as "orderId", a.roadmap_id as "roadmapId", a.id as "activityId",
      ${isPair} or ${isOrder} as "isOfActivity", ${isPair} or ${isRoadmap} as "isOfClause"
    from ${prevailing.name} t
    join core.order_clause c on c.id = ${orderClauseId}
    join core.activity a on a.id = ${activityId}
    join core.region g on g.id = a.region_id and g.code = any(${regions}::text[])
    where t.id in (
      select unnest(${pairIds}::uuid[])
      union all select t.id from core.activity a join ${prevailing.name} t on ${activityId} = a.id
        where ${isRoadmap} and ${prevailing.column('archivedAt')} is null
      union all select t.id from core.order_clause c join ${prevailing.name} t on ${orderClauseId} = c.id
        where ${isOrder} and ${prevailing.column('archivedAt')} is null)
    order by t.id`)
  await followRoadmaps(
    work,
    touched.filter(one => one.isOfActivity),
  )
  await followOrders(
    work,
    touched.filter(one => one.isOfClause),
  )
}

async function followRoadmaps(work: UnitOfWork, touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return
  const byRoadmap = Map.groupBy(touched, ({ roadmapId }) => roadmapId)
  const rows = await work.read<RoadmapRow>(sql`
    select ${roadmaps.columns} from ${roadmaps.name} t where t.id = any(${[...byRoadmap.keys()]}::uuid[])
      and t.archived_at is null and t.status in ('APPROVED', 'IN_EXECUTION') order by t.id for update`)
  for (const row of rows) {
    const activityIds = (byRoadmap.get(row.id) ?? []).map(({ activityId }) => activityId)
    await followTerms(work, row, activityIds, null)
  }
}

async function followOrders(work: UnitOfWork, touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return
  const ids = [...new Set(touched.map(({ orderId }) => orderId))]
  const rows = await work.read<OrderRow>(sql`
    select ${orders.columns} from ${orders.name} t where t.id = any(${ids}::uuid[])
      and t.archived_at is null and t.void_on is null order by t.id for update`)
  for (const row of rows) await followClauses(work, row, null)
}

/** The roadmaps that come into force, or lose it. */
const changedRoadmaps = (written: readonly Written[]): readonly string[] =>
  idsOf(
    written.filter(({ before, after }) => before?.status !== after?.status),
    'Roadmap',
  )

const idsOf = (written: readonly Written[], wanted: string): readonly string[] =>
  written.filter(({ type }) => type === wanted).map(({ id }) => id)

const namedBy = (written: readonly Written[], type: string, field: string): readonly string[] => [
  ...new Set(
    written
      .filter(one => one.type === type)
      .map(({ before, after }) => (after ?? before)?.[field])
      .filter(id => typeof id === 'string'),
  ),
]
