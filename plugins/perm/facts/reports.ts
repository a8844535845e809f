import { aliases, reviewList, sql } from '../../../api/plugin-api.ts'
import type { PermReportKind } from '../generated/contract.ts'
import { yearlyReports } from '../table.ts'
import type { PlannedActivity } from './plan.ts'
import { type Expected, expectedReports, type Period } from './years.ts'

const { t } = aliases({ t: yearlyReports })

/** A document of a year that was handed in. */
export interface YearlyReport {
  readonly kind: PermReportKind
  readonly year: number
  readonly submittedOn: string
}

/** The documents of a roadmap's years that were handed in. */
export const reports = reviewList<YearlyReport>(({ read, ids }) =>
  read(sql`
    select ${t.roadmapId} as "roadmapId", ${t.kind}, ${t.year}, ${t.submittedOn} as "submittedOn"
    from ${t.as}
    where ${t.roadmapId} = any(${ids}::uuid[]) and ${t.archivedAt} is null`),
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
