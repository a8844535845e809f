import { load } from '../../data/loader.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import type { PartyIds } from '../../organization/party.ts'

type Pending = PartyIds & { readonly orderId: string }

/**
 * The parties of an order that nobody has acknowledged it for, in its order: its controller and whom its clauses name. A
 * school or an organization is one of its persons. One statement for all orders of a tick.
 */
export async function pendingAcknowledgements(
  context: Context,
  orderId: string,
): Promise<readonly PartyIds[]> {
  const found = await load(context, 'Order.acknowledgementsPending', orderId, async ids => {
    const rows = await context.read<Pending>(sql`
      with named as (
        select t.id as order_id, 0 as clause, 0 as place, t.controller_id as person_id, null::uuid as organization_id,
          null::uuid as school_id
        from core."order" t where t.id = any(${ids}::uuid[]) and t.controller_id is not null and t.void_on is null
        union all
        select c.order_id, c.position, r.position, r.person_id, r.organization_id, r.school_id
        from core.order_clause c join core.order_clause_responsible r on r.order_clause_id = c.id
        where c.order_id = any(${ids}::uuid[]) and c.archived_at is null and r.archived_at is null
          and not exists (select from core."order" t where t.id = c.order_id and t.void_on is not null)
      ) select n.order_id as "orderId", n.person_id as "personId", n.organization_id as "organizationId",
          n.school_id as "schoolId"
      from named n
      where not exists (
        select from core.order_acknowledgement a join core.person p on p.id = a.person_id
        where a.order_id = n.order_id and a.archived_at is null
          and (a.person_id = n.person_id or p.organization_id = n.organization_id or p.school_id = n.school_id))
      group by 1, 2, 3, 4 order by 1, min(array[n.clause, n.place])`)
    return Map.groupBy(rows, row => row.orderId)
  })
  return found ?? []
}
