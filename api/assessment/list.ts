import { ascending, descending, key } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import type { Context } from '../graphql/context.ts'
import type { AssessmentFilter } from '../graphql/generated/contract.ts'
import { ofSubject } from './subjects.ts'
import { assessments, current } from './table.ts'

export const newestFirst = descending('YEAR', key('school_year', 'text'))
export const byPosition = ascending('POSITION', key('position', 'int'))

/** The results of the school `p.id`. */
export const ofSchool = sql`t.school_id = p.id`

const filterWhere = filterOf('AssessmentFilter', assessments, {
  subject: (subject, { viewer }) => [ofSubject(viewer, subject)],
})

/** The predicates of an assessment filter, the plugins' included; replaced results are left out. */
export const assessmentWhere = (
  context: Context,
  filter: AssessmentFilter | null | undefined,
): readonly Sql[] => [current, ...filterWhere(context, filter)]

/** Results that the arguments of a connection ask for: of the country the newest first, of a school as its source has them. */
export const assessmentList = defineList(assessments, {
  where: assessmentWhere,
  orders: { YEAR: newestFirst },
  order: 'YEAR',
})
export const schoolAssessmentList = defineList(assessments, {
  where: assessmentWhere,
  orders: { POSITION: byPosition },
  order: 'POSITION',
})
