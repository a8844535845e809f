import { page } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { partnershipOrder, partnershipWhere } from './list.ts'
import { partnerships } from './table.ts'

/** `Query.partnerships`. */
export function buildPartnershipQueries(builder: Builder): void {
  builder.queryField('partnerships', t =>
    t.field({
      type: connectionOf(builder, 'Partnership'),
      args: { filter: t.arg({ type: 'PartnershipFilter' }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(
          context,
          { table: partnerships, where: partnershipWhere(context, filter), order: partnershipOrder },
          args,
        ),
    }),
  )
}
