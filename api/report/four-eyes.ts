import type { Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { regionPolicy } from '../plugin/region.ts'
import { type ExecutionReportRow, executionReports } from './table.ts'

/** FORBIDDEN if the user submitted the report that they accept, unless the region's policy allows it. */
export async function requireFourEyes(work: Work, report: ExecutionReportRow): Promise<void> {
  const { viewer, plugins } = work.context
  const policy = await regionPolicy({ read: work.read, plugins }, report.regionId)
  if (policy?.fourEyes === false) return
  // Only the audit log says who has submitted; its first entry of a report is the submission.
  const [submission] = await work.read<{ userId: string | null }>(sql`
    select e.user_id as "userId" from core.audit_entry e
    where e.record_type = ${executionReports.type} and e.record_id = ${report.id}::uuid
    order by e.sequence limit 1`)
  if (!submission || submission.userId !== viewer.user?.id) return
  throw apiError(
    'FORBIDDEN',
    'Свой отчёт принять нельзя: его подали вы. Попросите принять его другого, кто проверяет отчёты на этой территории.',
  )
}
