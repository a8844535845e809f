import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { orderInUse } from '../finding/in-use.ts'
import { refuse } from '../finding/refuse.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import { readBasis } from './basis.ts'
import { archiveDuties } from './duties/follow-clauses.ts'
import { type OrderClauseRow, orderClauses, orders } from './table.ts'

/**
 * Takes an order that was registered by mistake out of the lists, with its clauses; ORDER_IN_USE while a roadmap, a
 * campaign or an assignment references it. Documents that only cite it keep their text.
 */
export const archiveOrder = action('archiveOrder', async (work, input) => {
  const order = await lockForUpdate(work, orders, input.order, input.version)
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему удаляется приказ.',
    'input.reason',
  )
  const { id, place } = order
  const owner = { ...place, type: 'Order', id, roadmapId: null }
  refuse(work, owner, orderInUse(await blockersOf(work, id, today(work.context, place.regionId))))
  const clauses = await work.read<OrderClauseRow>(sql`
    select ${orderClauses.columns} from ${orderClauses.name} t
    where t.order_id = ${id}::uuid and t.archived_at is null order by t.position for update`)
  await archiveDuties(work, id, basis)
  for (const clause of clauses) await new LockedRecord(work, orderClauses, clause).archive({ basis })
  const acts = await readBasis(work, { orderId: id })
  await order.archive({ basis, parts: { before: { basis: acts }, after: {} } })
  recordFindingChanges(work, await recordFindings(work, { orderIds: [id] }))
  return order
})

/** The blockers of an archive, as text: roadmaps that are not cancelled, campaigns, current assignments. */
const blockersOf = ({ read }: UnitOfWork, id: string, day: string) =>
  read<{ readonly detail: string }>(sql`
    select 'дорожная карта «' || t.title || '»' as detail from core.roadmap t
    where t.order_id = ${id}::uuid and t.archived_at is null and t.status <> 'CANCELLED'
    union all
    select 'кампания «' || t.title || '»' from core.monitoring_campaign t
    where t.order_id = ${id}::uuid and t.archived_at is null
    union all
    select 'отчёт по пункту ' || c.number from core.order_clause c
    where c.order_id = ${id}::uuid and c.archived_at is null and exists (
      select from core.obligation o join core.execution_report r on r.obligation_id = o.id
      where o.order_clause_id = c.id and o.activity_id is null and o.archived_at is null and r.archived_at is null)
    union all
    select 'назначение – ' || p.position from core.curator t
      join core.order_clause c on c.id = t.order_clause_id and c.order_id = ${id}::uuid
      join core.person p on p.id = t.person_id
    where t.archived_at is null and coalesce(t.valid_to >= ${day}::date, true)
    order by 1`)
