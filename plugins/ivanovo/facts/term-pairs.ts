import {
  activities,
  aliases,
  orderClauses,
  orders,
  reviewList,
  sql,
  storedTerm,
  type Term,
  visible,
} from '../../../api/plugin-api.ts'
import { pairs as pairTable } from '../table.ts'
import type { Of, Reader } from './reader.ts'

const { t, c, o, a } = aliases({ t: pairTable, c: orderClauses, o: orders, a: activities })

/** What an order says of a matter and what its annex says of the same. */
export interface TermPair {
  readonly topic: string
  readonly orderClauseId: string
  readonly clauseNumber: string
  readonly orderOn: string
  readonly orderTerm: Term
  readonly activityId: string
  readonly activityNumber: string | null
  readonly annexTerm: Term
}

/** Whether the two ask for different days: another last day, or another recurrence. */
export function differs({ orderTerm, annexTerm }: Pick<TermPair, 'orderTerm' | 'annexTerm'>): boolean {
  return orderTerm.end !== annexTerm.end || orderTerm.recurrence !== annexTerm.recurrence
}

/** What orders and their annexes say of the same matters, whether they differ or not, in one statement. */
export async function termPairs(
  { read, viewer }: Reader,
  roadmapIds: readonly string[],
): Promise<readonly Of<TermPair>[]> {
  const rows = await read<Of<TermPair>>(sql`
    select ${t.roadmapId} as "roadmapId", ${t.topic}, ${t.orderClauseId} as "orderClauseId",
      ${c.number} as "clauseNumber", ${o.date} as "orderOn", ${c.term} as "orderTerm",
      ${t.activityId} as "activityId", ${a.number} as "activityNumber", ${a.term} as "annexTerm"
    from ${t.as}
    join ${c.as} on ${c.id} = ${t.orderClauseId} and ${c.archivedAt} is null
    join ${o.as} on ${o.id} = ${c.orderId}
    join ${a.as} on ${a.id} = ${t.activityId} and ${a.archivedAt} is null
    where ${t.roadmapId} = any(${roadmapIds}::uuid[]) and ${c.term} is not null
      and ${visible(viewer, pairTable)}
    order by ${t.roadmapId}, ${t.position}, ${t.id}`)
  return rows.map(row => ({
    ...row,
    orderTerm: storedTerm(row.orderTerm),
    annexTerm: storedTerm(row.annexTerm),
  }))
}

/** What an order and its annex say of the same matters. */
export const pairs = reviewList<TermPair>(asking => termPairs(asking, asking.ids))
