import { ascending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
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
export const inRegion = sql`${municipalities.column('regionId')} = p.id`

/** The predicates of a municipality filter. */
export function municipalityWhere(filter: MunicipalityFilter | null | undefined): readonly Sql[] {
  if (filter?.region == null) return []
  return [sql`${municipalities.column('regionId')} = ${idOf('Region', filter.region)}::uuid`]
}
