import { sql } from '../data/sql.ts'
import { rootConnection, whole } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { rootRecord } from '../graphql/binding/root-record.ts'
import { municipalityList, regionOrder } from './list.ts'
import { regions } from './table.ts'
export const Query: Resolvers<'territory', 'Query'> = {
  regions: rootConnection(whole({ table: regions, order: regionOrder })),
  region: rootRecord(regions, ({ code }: { readonly code: string }) => ({
    table: regions,
    where: [sql`${regions.column('code')} = ${code}`],
    order: regionOrder,
  })),
  municipalities: rootConnection(municipalityList),
}
