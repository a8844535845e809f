import { seen } from '../data/scope.ts'
import { ascending, descending, key } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { indicators } from '../indicator/table.ts'
import { activities } from '../roadmap/table.ts'
import { hasActivity, hasIndicator, hasProgram, inState } from './links.ts'
import { riskFactors, riskMeasures, riskPrograms } from './table.ts'

/** The factors or programmes of the school `p.id`. */
export const ofSchool = sql`t.school_id = p.id`
/** The programmes against the factor `p.id`. */
export const ofFactor = sql`t.factor_id = p.id`
/** The measures of the programme `p.id`. */
export const ofProgram = sql`t.program_id = p.id`

const byId = ascending('ID')
export const programsOfFactor = { table: riskPrograms, order: byId }
export const measureList = { table: riskMeasures, order: ascending('POSITION', key('position', 'int')) }

const whether = (yes: boolean, condition: Sql): Sql => (yes ? condition : sql`not ${condition}`)

const factorWhere = filterOf('RiskFactorFilter', riskFactors, {
  hasProgram: yes => [whether(yes, hasProgram)],
  coverage: state => [inState[state]],
  text: text => [contains(sql`core.fold(t.name)`, text)],
})

const programWhere = filterOf('RiskProgramFilter', riskPrograms, {
  indicator: (id, { viewer }) => [withMeasure(sql`indicator_id`, id), ...seen(viewer, indicators, id)],
  activity: (id, { viewer }) => [withMeasure(sql`activity_id`, id), ...seen(viewer, activities, id)],
  hasActivity: yes => [whether(yes, hasActivity)],
  hasIndicator: yes => [whether(yes, hasIndicator)],
})

/** An array, so that the index of ids is used in any join. */
const withMeasure = (column: Sql, id: string): Sql => sql`t.id = any(array(
  select m.program_id from core.risk_measure m where m.${column} = ${id}::uuid and m.archived_at is null))`

/** The risk factors that the arguments of a connection ask for, the latest year first. */
export const factorList = defineList(riskFactors, {
  where: factorWhere,
  orders: { DEFAULT: descending('YEAR', key('school_year', 'text')) },
  order: 'DEFAULT',
})

/** The programmes that the arguments of a connection ask for. */
export const programList = defineList(riskPrograms, {
  where: programWhere,
  orders: { DEFAULT: byId },
  order: 'DEFAULT',
})
