import type { Archiving } from '../action/archived.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { archive, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { noteFindings } from '../finding/audit.ts'
import { orderInUse } from '../finding/in-use.ts'
import { refuse } from '../finding/refuse.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import type { Context } from '../graphql/context.ts'
import { readBasis } from './basis.ts'
import { type OrderClauseRow, orderClauses, orders } from './table.ts'

/**
 * Takes an order that was registered by mistake out of the lists, with its clauses; ORDER_IN_USE while a roadmap, a
 * campaign or an assignment rests on it. What merely cites it keeps its words.
 */
export function archiveOrder(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archiveOrder', input, async work => {
    const before = await lock(work, orders, input.id, input.version)
    const { id, regionId, municipalityId } = before
    authorize(work, { regionId, municipalityId, schoolId: null })
    const reason = requireText(input.reason, 'Напишите, почему приказ убирают.')
    const owner = { regionId, municipalityId, schoolId: null, type: 'Order', id, roadmapId: null }
    refuse(work, owner, orderInUse(await restingOn(work, id, today(context, regionId))))
    const clauses = await work.read<OrderClauseRow>(sql`
      select ${orderClauses.columns} from ${orderClauses.name} t
      where t.order_id = ${id}::uuid and t.archived_at is null order by t.position for update`)
    for (const clause of clauses) await archive(work, orderClauses, clause, reason)
    const parts = { basis: await readBasis(work, { orderId: id }) }
    await archive(work, orders, before, reason, { parts })
    noteFindings(work, await recordFindings(work, { orderIds: [id] }))
    return { id, findings: [] }
  })
}

/** What rests on an order, in words: roadmaps that were not cancelled, campaigns, assignments that last. */
const restingOn = ({ read }: Work, id: string, day: string) =>
  read<{ readonly detail: string }>(sql`
    select 'дорожная карта «' || t.title || '»' as detail from core.roadmap t
    where t.order_id = ${id}::uuid and t.archived_at is null and t.status <> 'CANCELLED'
    union all
    select 'кампания «' || t.title || '»' from core.monitoring_campaign t
    where t.order_id = ${id}::uuid and t.archived_at is null
    union all
    select 'назначение – ' || p.position from core.curator t
      join core.order_clause c on c.id = t.order_clause_id and c.order_id = ${id}::uuid
      join core.person p on p.id = t.person_id
    where t.archived_at is null and coalesce(t.valid_to >= ${day}::date, true)
    order by 1`)
