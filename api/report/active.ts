import { type Sql, sql } from '../data/sql.ts'
import type { Aliased } from '../data/table.ts'
import type { ExecutionReportRow } from './table.ts'

type Report = Aliased<ExecutionReportRow>

/** The predicate that a report had been submitted by the day and not withdrawn by it. */
export const isActiveOn = ({ archivedAt, submittedOn, withdrawnOn }: Report, day: Sql): Sql =>
  sql`${archivedAt} is null and ${submittedOn} <= ${day}
    and (${withdrawnOn} is null or ${withdrawnOn} > ${day})`

/** The predicate that a report counts on a day: it is active, and was not returned by then. */
export function countsOn(report: Report, on: string): Sql {
  const day = sql`${on}::date`
  return sql`${isActiveOn(report, day)}
    and not coalesce(${report.review} = 'RETURNED' and ${report.reviewedOn} <= ${day}, false)`
}
