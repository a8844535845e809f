import type { AssessmentResultRow } from '../../../api/plugin-api.ts'
import type { IvanovoChange, IvanovoComparison } from '../generated/contract.ts'

/** A result of one year against the district and against the year before. */
export interface ExamPoint {
  readonly result: AssessmentResultRow
  readonly difference: number | null
  readonly againstDistrict: IvanovoComparison
  readonly change: number | null
  readonly againstYearBefore: IvanovoChange
}

export interface ExamSeries {
  /** Any result of the series: all share the exam, the subject, the level and the scale. */
  readonly of: AssessmentResultRow
  readonly points: readonly ExamPoint[]
}

/** Groups results by exam, subject, level and scale, in the order they came, and compares within each group. */
export function examSeries(results: readonly AssessmentResultRow[]): readonly ExamSeries[] {
  const groups = Map.groupBy(results, row => JSON.stringify([row.exam, row.subject, row.level, row.scaleMax]))
  return [...groups.values()].flatMap(([of, ...others]) =>
    of ? [{ of, points: points([of, ...others]) }] : [],
  )
}

function points(rows: readonly AssessmentResultRow[]): readonly ExamPoint[] {
  const byYear = new Map(rows.map(row => [row.schoolYear, row]))
  return rows
    .toSorted((one, other) => one.schoolYear.localeCompare(other.schoolYear))
    .map(result => {
      const before = byYear.get(yearBefore(result.schoolYear))?.schoolMean ?? null
      const difference = minus(result.schoolMean, result.municipalityMean)
      const change = minus(result.schoolMean, before)
      return {
        result,
        difference,
        againstDistrict: pick(difference, ['ABOVE', 'EQUAL', 'BELOW']),
        change,
        againstYearBefore: pick(change, ['RISE', 'EQUAL', 'FALL']),
      }
    })
}

/** The difference in hundredths, as the tables print them; a missing number makes it unknown, never zero. */
function minus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.round((one - other) * 100) / 100
}

function pick<const V extends string>(
  difference: number | null,
  [more, same, less]: readonly [V, V, V],
): V | 'UNKNOWN' {
  if (difference === null) return 'UNKNOWN'
  if (difference === 0) return same
  return difference > 0 ? more : less
}

/** «2018-2019» follows «2017-2018»; text of another form follows nothing. */
function yearBefore(schoolYear: string): string {
  const start = Number(/^(\d{4})-\d{4}$/.exec(schoolYear)?.[1])
  return `${start - 1}-${start}`
}
