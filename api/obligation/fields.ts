import { asOf } from '../data/as-of.ts'
import { nestedPage } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import type { SchoolObligationsArgs } from '../graphql/generated/contract.ts'
import { obligationList } from './list.ts'
import { type ObligationRow, obligations } from './table.ts'

/** The obligations whose `column` names the parent, as they are on the given day. */
const obligationsBy = (column: keyof ObligationRow) => {
  const belongs = sql`${obligations.column(column)} = p.id`
  return ({ id }: { readonly id: string }, args: Partial<SchoolObligationsArgs>, context: Context) =>
    asOf(nestedPage(context, id, belongs, obligationList(context, args), args), args.on)
}

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
