import type { ExamKind } from '../../prisma/generated/client.ts'
import { ascending, descending, key } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'

export interface AssessmentFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly school?: string | null | undefined
  readonly exam?: ExamKind | null | undefined
  readonly subject?: string | null | undefined
  readonly schoolYear?: string | null | undefined
}

export const newestFirst = descending('YEAR', key('school_year', 'text'))
export const byPosition = ascending('POSITION', key('position', 'int'))

/** The results of the school `p.id`. */
export const ofSchool = sql`t.school_id = p.id`

/** Results that no later one replaces. */
export const current = sql`not exists (select from core.assessment_result s
  where s.supersedes_id = t.id and s.archived_at is null)`

/** The predicates of an assessment filter, the plugins' included; replaced results are left out. */
export function assessmentWhere(
  context: Context,
  filter: AssessmentFilter | null | undefined,
): readonly Sql[] {
  if (!filter) return [current]
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const school = optionalIdOf('School', filter.school)
  const { exam, subject, schoolYear } = filter
  return [
    current,
    ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(school ? [sql`t.school_id = ${school}::uuid`] : []),
    ...(exam ? [sql`t.exam = ${exam}::core.exam_kind`] : []),
    ...(subject ? [sql`t.subject = ${subject}`] : []),
    ...(schoolYear ? [sql`t.school_year = ${schoolYear}`] : []),
    ...pluginWhere(context, 'AssessmentFilter', filter),
  ]
}
