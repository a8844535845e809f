import type { Events } from '../../action/events.ts'
import type { Snapshot, UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { recordFindingChanges } from '../../finding/audit.ts'
import { recordFindings } from '../../finding/source-checks/store.ts'

/** After a change of what may rest on an act that has lost its force: the findings of that act are checked again. */
export async function followBasis(work: UnitOfWork, { written }: Events['action.performed']): Promise<void> {
  const namedBy = (type: string, field: string) =>
    written.filter(one => one.type === type && one.before).flatMap(one => idIn(one.before, field))
  const clauseIds = namedBy('Curator', 'orderClauseId')
  const orderIds = namedBy('Roadmap', 'orderId')
  if (clauseIds.length + orderIds.length === 0) return
  const rows = await work.read<{ readonly id: string }>(sql`
    select t.id from core."order" t where t.void_on is not null and (t.id = any(${orderIds}::uuid[])
      or t.id in (select c.order_id from core.order_clause c where c.id = any(${clauseIds}::uuid[])))`)
  if (rows.length === 0) return
  recordFindingChanges(work, await recordFindings(work, { orderIds: rows.map(({ id }) => id) }))
}

function idIn(snapshot: Snapshot | null, field: string): readonly string[] {
  const id = snapshot?.[field]
  return typeof id === 'string' ? [id] : []
}
