import { Prisma } from '../../prisma/generated/client.ts'
import { ascending, key, type Order } from '../data/sort.ts'
import { idOf } from '../graphql/global-id.ts'
import { municipalities } from './table.ts'

export interface MunicipalityFilter {
  readonly region?: string | null | undefined
}

export const municipalityOrders = { NAME: ascending('NAME', key('name', 'text')) } satisfies Record<
  string,
  Order
>

export const regionOrder = ascending('CODE', key('code', 'text'))

/** The municipalities of the region `p.id`. */
export const inRegion = Prisma.sql`${municipalities.column('regionId')} = p.id`

/** The predicates of a municipality filter. */
export function municipalityWhere(filter: MunicipalityFilter | null | undefined): readonly Prisma.Sql[] {
  if (filter?.region == null) return []
  return [Prisma.sql`${municipalities.column('regionId')} = ${idOf('Region', filter.region)}::uuid`]
}
