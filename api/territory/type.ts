import { nestedPage } from '../data/page.ts'
import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { inRegion, municipalityOrders } from './list.ts'
import { municipalities, regions } from './table.ts'
export const Region: Resolvers<'territory', 'Region'> = {
  municipalities: (region, args, context) =>
    nestedPage(context, region.id, inRegion, { table: municipalities, order: municipalityOrders.NAME }, args),
}

export const Municipality: Resolvers<'territory', 'Municipality'> = {
  region: reference(regions, 'regionId'),
}
