import { type Sql, sql } from '../data/sql.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { datedConnection } from './dated-fields.ts'
import { obligationList } from './list.ts'
import { type ObligationRow, obligations } from './table.ts'

/** The obligations whose `column` names the parent, as they are on the given day. */
const obligationsBy = (column: keyof ObligationRow, only: Sql = sql.empty) =>
  datedConnection(obligationList, sql`${obligations.column(column)} = p.id${only}`)

export const Activity: Resolvers<'obligation', 'Activity'> = { obligations: obligationsBy('activityId') }
export const Roadmap: Resolvers<'obligation', 'Roadmap'> = { obligations: obligationsBy('roadmapId') }
export const School: Resolvers<'obligation', 'School'> = { obligations: obligationsBy('schoolId') }
export const Order: Resolvers<'obligation', 'Order'> = { obligations: obligationsBy('orderId') }
export const OrderClause: Resolvers<'obligation', 'OrderClause'> = {
  // Not those of an activity that follows the clause.
  obligations: obligationsBy('orderClauseId', sql` and ${obligations.column('activityId')} is null`),
}
export const Organization: Resolvers<'obligation', 'Organization'> = {
  obligations: obligationsBy('organizationId'),
}
