import { sql } from '../data/sql.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { datedConnection } from './dated-fields.ts'
import { obligationList } from './list.ts'
import { type ObligationRow, obligations } from './table.ts'

/** The obligations whose `column` names the parent, as they are on the given day. */
const obligationsBy = (column: keyof ObligationRow) =>
  datedConnection(obligationList, sql`${obligations.column(column)} = p.id`)

export const Activity: Resolvers<'obligation', 'Activity'> = { obligations: obligationsBy('activityId') }
export const Roadmap: Resolvers<'obligation', 'Roadmap'> = { obligations: obligationsBy('roadmapId') }
export const School: Resolvers<'obligation', 'School'> = { obligations: obligationsBy('schoolId') }
export const Order: Resolvers<'obligation', 'Order'> = { obligations: obligationsBy('orderId') }
export const OrderClause: Resolvers<'obligation', 'OrderClause'> = {
  obligations: obligationsBy('orderClauseId'),
}
export const Organization: Resolvers<'obligation', 'Organization'> = {
  obligations: obligationsBy('organizationId'),
}
