import { Prisma } from '../../prisma/generated/client.ts'
import { asOf } from '../data/as-of.ts'
import { nestedPage } from '../data/page.ts'
import { type Builder, type ObjectTypes, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { obligationList, obligationOrders } from './list.ts'
import { obligations } from './table.ts'

const parents = [
  ['Activity', 'activityId'],
  ['Roadmap', 'roadmapId'],
  ['School', 'schoolId'],
  ['Organization', 'organizationId'],
] as const satisfies readonly (readonly [keyof ObjectTypes, string])[]

/** `Activity.obligations`, `Roadmap.obligations`, `School.obligations` and `Organization.obligations`. */
export function buildObligationFields(builder: Builder): void {
  for (const [parent, column] of parents) {
    const belongs = Prisma.sql`${obligations.column(column)} = p.id`
    builder.objectField(parent, 'obligations', t =>
      t.field({
        type: connectionOf(builder, 'Obligation'),
        args: {
          filter: t.arg({ type: 'ObligationFilter' }),
          on: t.arg({ type: 'Date' }),
          orderBy: t.arg({ type: orderOf(builder, 'ObligationOrder', obligationOrders) }),
          ...pageArgs(t.arg),
        },
        resolve: ({ id }, args, context) =>
          asOf(nestedPage(context, id, belongs, obligationList(context, args), args), args.on),
      }),
    )
  }
}
