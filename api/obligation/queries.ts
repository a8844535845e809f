import { asOf } from '../data/as-of.ts'
import { page } from '../data/page.ts'
import { type Builder, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { buildObligationCounts, wideTotal } from './counts.ts'
import { obligationList, obligationOrders } from './list.ts'

/** `Query.obligations` and `Query.obligationCounts`. */
export function buildObligationQueries(builder: Builder): void {
  builder.queryField('obligations', t =>
    t.field({
      type: connectionOf(builder, 'Obligation'),
      args: {
        filter: t.arg({ type: 'ObligationFilter' }),
        on: t.arg({ type: 'Date' }),
        orderBy: t.arg({ type: orderOf(builder, 'ObligationOrder', obligationOrders) }),
        ...pageArgs(t.arg),
      },
      resolve: async (_, args, context) => {
        const found = await asOf(page(context, obligationList(context, args), args), args.on)
        return { ...found, totalCount: wideTotal(context, args) ?? found.totalCount }
      },
    }),
  )
  buildObligationCounts(builder)
}
