import { asOf } from '../asof.ts'
import { type Builder, orderOf } from '../builder.ts'
import { connectionOf, pageArgs } from '../connection.ts'
import { page } from '../page.ts'
import { buildObligationCounts } from './counts.ts'
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
      resolve: (_, args, context) => asOf(page(context, obligationList(context, args), args), args.on),
    }),
  )
  buildObligationCounts(builder)
}
