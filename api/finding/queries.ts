import { page } from '../data/page.ts'
import { type Builder, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { findingOrders, findingWhere } from './list.ts'
import { findings } from './table.ts'

/** `Query.findings`. */
export function buildFindingQueries(builder: Builder): void {
  builder.queryField('findings', t =>
    t.field({
      type: connectionOf(builder, 'Finding'),
      args: {
        filter: t.arg({ type: 'FindingFilter' }),
        orderBy: t.arg({ type: orderOf(builder, 'FindingOrder', findingOrders) }),
        ...pageArgs(t.arg),
      },
      resolve: (_, { filter, orderBy, ...args }, context) =>
        page(
          context,
          { table: findings, where: findingWhere(context, filter), order: findingOrders[orderBy ?? 'CODE'] },
          args,
        ),
    }),
  )
}
