import { startOfSchoolYear } from '../calendar/years.ts'
import { load } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'

import { type AssessmentResultRow, assessments, current } from './table.ts'

/** How far one mean is above another, to a hundredth; null if one of them is missing: a gap is not a zero. */
export function above(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.round((one - other) * 100) / 100
}

/** «2017-2018» for «2018-2019»; null if the text is not a school year. */
export function yearBefore(schoolYear: string): string | null {
  const start = startOfSchoolYear(schoolYear)
  return start === null ? null : `${start - 1}-${start}`
}

/** The result of the same school, exam, subject and level one school year before; one statement for all of a tick. */
export async function previousOf(
  context: Context,
  result: AssessmentResultRow,
): Promise<AssessmentResultRow | null> {
  const year = yearBefore(result.schoolYear)
  if (year === null) return null
  return load(context, 'assessment before', `${result.id} ${year}`, async keys => {
    const pairs = keys.map(key => key.split(' '))
    const rows = await context.read<AssessmentResultRow & { readonly _key: string }>(sql`
      select p.id || ' ' || p.year as "_key", x.* from unnest(${pairs.map(([id]) => id)}::uuid[],
        ${pairs.map(([, before]) => before)}::text[]) as p(id, year)
      join core.assessment_result c on c.id = p.id
      cross join lateral (
        select ${assessments.columns} from ${assessments.name} t
        where t.school_id = c.school_id and t.exam = c.exam and t.subject = c.subject
          and t.level is not distinct from c.level and t.school_year = p.year
          and ${current} and ${visible(context.viewer, assessments)}
        order by t.position, t.id limit 1
      ) x`)
    return new Map(rows.map(row => [row._key, row]))
  })
}

/** The school's change against the year before; null if a result is missing or the scale is another. */
export async function changeOf(context: Context, result: AssessmentResultRow): Promise<number | null> {
  if (result.schoolMean === null) return null
  const previous = await previousOf(context, result)
  return previous?.scaleMax === result.scaleMax ? above(result.schoolMean, previous.schoolMean) : null
}
