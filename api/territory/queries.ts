import { firstOf } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { municipalityList, regionOrder } from './list.ts'
import { regions } from './table.ts'
export const Query: Resolvers<'territory', 'Query'> = {
  regions: rootConnection(() => ({ table: regions, order: regionOrder })),
  region: async (_, { code }, context) => {
    const where = [sql`${regions.column('code')} = ${code}`]
    return firstOf(context, { table: regions, where, order: regionOrder })
  },
  municipalities: rootConnection(municipalityList),
}
