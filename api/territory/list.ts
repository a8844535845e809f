import { ascending, key, type Order } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { municipalities } from './table.ts'

export const municipalityOrders = { NAME: ascending('NAME', key('name', 'text')) } satisfies Record<
  string,
  Order
>

export const regionOrder = ascending('CODE', key('code', 'text'))

/** The municipalities of the region `p.id`. */
export const inRegion = sql`${municipalities.column('regionId')} = p.id`

/** The predicates of a municipality filter, the plugins' included. */
export const municipalityWhere = filterOf('MunicipalityFilter', municipalities, {
  text: text => [contains(sql`core.fold(t.name)`, text)],
})

/** The municipalities that the arguments of a connection ask for. */
export const municipalityList = defineList(municipalities, {
  where: municipalityWhere,
  orders: municipalityOrders,
  order: 'NAME',
})
