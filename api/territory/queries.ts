import { firstOf, page } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { municipalityOrders, municipalityWhere, regionOrder } from './list.ts'
import { municipalities, regions } from './table.ts'
export const Query: Resolvers<'territory', 'Query'> = {
  regions: (_, args, context) => page(context, { table: regions, order: regionOrder }, args),
  region: async (_, { code }, context) => {
    const where = [sql`${regions.column('code')} = ${code}`]
    return firstOf(context, { table: regions, where, order: regionOrder })
  },
  municipalities: (_, { filter, ...args }, context) =>
    page(
      context,
      { table: municipalities, where: municipalityWhere(context, filter), order: municipalityOrders.NAME },
      args,
    ),
}
