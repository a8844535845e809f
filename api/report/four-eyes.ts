import type { Refusal } from '../action/allowed.ts'
import type { Work } from '../action/work.ts'
import type { Read } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { RegionPolicy } from '../plugin/policy.ts'
import { regionPolicy } from '../plugin/region.ts'
import { type ExecutionReportRow, executionReports } from './table.ts'

/** The users who submitted reports, by report; null where the platform itself did. */
export async function submitters(
  read: Read,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  // Only the audit log says who has submitted; its first entry of a report is the submission.
  const rows = await read<{ id: string; userId: string | null }>(sql`
    select one.id, e.user_id as "userId" from unnest(${reportIds}::uuid[]) one(id)
    cross join lateral (select e.user_id from core.audit_entry e
      where e.record_type = ${executionReports.type} and e.record_id = one.id order by e.sequence limit 1) e`)
  return new Map(rows.map(({ id, userId }) => [id, userId]))
}

/** Why a user who submitted a report cannot accept it; null for others, and where the region's policy allows it. */
export const ownReportRefusal = (
  { user }: Viewer,
  policy: RegionPolicy | null,
  submitter: string | null | undefined,
): Refusal =>
  policy?.fourEyes !== false && submitter != null && submitter === user?.id
    ? 'Свой отчёт принять нельзя: его подали вы. Попросите принять его другого, кто проверяет отчёты на этой территории.'
    : null

/** FORBIDDEN if the user submitted the report that they accept, unless the region's policy allows it. */
export async function requireFourEyes(work: Work, report: ExecutionReportRow): Promise<void> {
  const { viewer, plugins } = work.context
  const policy = await regionPolicy({ read: work.read, plugins }, report.regionId)
  const submitter = (await submitters(work.read, [report.id])).get(report.id)
  const refusal = ownReportRefusal(viewer, policy, submitter)
  if (refusal !== null) throw apiError('FORBIDDEN', refusal)
}
