import { connection, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { inRegion, municipalityList } from './list.ts'
import { regions } from './table.ts'
export const Region: Resolvers<'territory', 'Region'> = {
  municipalities: connection(municipalityList, inRegion),
}

export const Municipality: Resolvers<'territory', 'Municipality'> = {
  region: reference(regions, 'regionId'),
}
