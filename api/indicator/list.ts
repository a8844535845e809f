import { ascending, descending, key } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { foldCode } from '../text/fold.ts'
import { indicators } from './table.ts'

export const byCode = ascending('CODE', key('code', 'text'))
export const byPosition = ascending('POSITION', key('position', 'int'))
export const newestFirst = descending('MEASURED', key('measured_on', 'date'))

/** The indicators of the roadmap `p.id`. */
export const ofRoadmap = sql`t.roadmap_id = p.id`
/** The values of the indicator `p.id`. */
export const ofIndicator = sql`t.indicator_id = p.id`

/** The predicates of an indicator filter, the plugins' included. */
export const indicatorWhere = filterOf('IndicatorFilter', indicators, {
  code: code => [sql`core.fold_code(t.code) = ${foldCode(code)}`],
  text: text => [contains(sql`core.fold(t.name)`, text)],
})

/** The indicators that the arguments of a connection ask for. */
export const indicatorList = defineList(indicators, {
  where: indicatorWhere,
  orders: { DEFAULT: byCode },
  order: 'DEFAULT',
})
