import { sql } from '../data/sql.ts'
import { rootConnection, whole } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { rootRecord } from '../graphql/binding/root-record.ts'
import { municipalityList, municipalityOrders, regionOrder } from './list.ts'
import { municipalities, regions } from './table.ts'
export const Query: Resolvers<'territory', 'Query'> = {
  regions: rootConnection(whole({ table: regions, order: regionOrder })),
  region: rootRecord(regions, ({ code }: { readonly code: string }) => ({
    table: regions,
    where: [sql`${regions.column('code')} = ${code}`],
    order: regionOrder,
  })),
  municipality: rootRecord(municipalities, ({ key }: { readonly key: string }) => ({
    table: municipalities,
    where: [sql`${municipalities.column('key')} = ${key}`],
    order: municipalityOrders.NAME,
  })),
  municipalities: rootConnection(municipalityList),
}
