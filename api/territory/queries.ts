import { Prisma } from '../../prisma/generated/client.ts'
import { firstOf, page } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { municipalityOrders, municipalityWhere, regionOrder } from './list.ts'
import { municipalities, regions } from './table.ts'

/** `Query.regions`, `Query.region` and `Query.municipalities`. */
export function buildTerritoryQueries(builder: Builder): void {
  const filter = builder.inputType('MunicipalityFilter', { fields: t => ({ region: t.id() }) })
  builder.queryFields(t => ({
    regions: t.field({
      type: connectionOf(builder, 'Region'),
      args: pageArgs(t.arg),
      resolve: (_, args, context) => page(context, { table: regions, order: regionOrder }, args),
    }),
    region: t.field({
      type: 'Region',
      nullable: true,
      args: { code: t.arg.string({ required: true }) },
      resolve: async (_, { code }, context) => {
        const where = [Prisma.sql`${regions.column('code')} = ${code}`]
        return firstOf(context, { table: regions, where, order: regionOrder })
      },
    }),
    municipalities: t.field({
      type: connectionOf(builder, 'Municipality'),
      args: { filter: t.arg({ type: filter }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(
          context,
          { table: municipalities, where: municipalityWhere(filter), order: municipalityOrders.NAME },
          args,
        ),
    }),
  }))
}
