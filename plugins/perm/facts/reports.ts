import { reviewList, sql } from '../../../api/plugin-api.ts'
import type { PermReportKind } from '../generated/contract.ts'
import type { PlannedActivity } from './plan.ts'
import { type Expected, expectedReports, type Period } from './years.ts'

/** A document of a year that was handed in. */
export interface YearlyReport {
  readonly kind: PermReportKind
  readonly year: number
  readonly submittedOn: string
}

/** The documents of a roadmap's years that were handed in. */
export const reports = reviewList<YearlyReport>(({ read, ids }) =>
  read(sql`
    select t.roadmap_id as "roadmapId", t.kind, t.year, t.submitted_on as "submittedOn"
    from perm.perm_yearly_report t
    where t.roadmap_id = any(${ids}::uuid[]) and t.archived_at is null`),
)

interface Known {
  readonly period: Period
  readonly activities: readonly PlannedActivity[]
  readonly reports: readonly YearlyReport[]
}

/** The documents that a plan asks for and that had not come by a day after their own. */
export const missingReports = ({ period, activities, reports }: Known, on: string): readonly Expected[] =>
  expectedReports(period, activities)
    .filter(({ dueOn }) => dueOn < on)
    .filter(
      ({ kind, year }) =>
        !reports.some(one => one.kind === kind && one.year === year && one.submittedOn <= on),
    )
