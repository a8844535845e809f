import type { Refusal } from '../action/allowed.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { authorTitle } from '../audit/table.ts'
import { load } from '../data/loader.ts'
import type { Read } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type EffectivePolicy, policyIn } from '../policy/effective.ts'
import { type ExecutionReportRow, executionReports } from './table.ts'

/** Who submitted a report; without an id the platform itself. */
export interface Submitter {
  readonly userId: string | null
  readonly title: string
}

/** Who submitted reports, by report. */
export async function submitters(
  read: Read,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, Submitter>> {
  // Only the audit log says who has submitted; its first entry of a report is the submission.
  const rows = await read<Submitter & { readonly id: string }>(sql`
    select one.id, e.user_id as "userId", e.title from unnest(${reportIds}::uuid[]) one(id)
    cross join lateral (select e.user_id, ${sql.raw(authorTitle('e'))} as title from core.audit_entry e
      where e.record_type = ${executionReports.type} and e.record_id = one.id order by e.sequence limit 1) e`)
  return new Map(rows.map(row => [row.id, row]))
}

/** Who submitted a report, by one statement for all reports of a tick. */
export const loadSubmitter = (context: Context, reportId: string): Promise<Submitter | null> =>
  load(context, 'ExecutionReport.submitter', reportId, ids => submitters(context.read, ids))

/** Why a user who submitted a report cannot accept it; null for others, and where the territory's policy allows it. */
export const ownReportRefusal = (
  { user }: Viewer,
  policy: Pick<EffectivePolicy, 'fourEyes'>,
  submitter: Submitter | null | undefined,
): Refusal =>
  policy.fourEyes && submitter?.userId != null && submitter.userId === user?.id
    ? 'Свой отчёт принять нельзя: его подали вы. Попросите принять его другого, кто проверяет отчёты на этой территории.'
    : null

/** FORBIDDEN if the user submitted the report that they accept, unless the territory's policy allows it. */
export async function requireFourEyes(work: UnitOfWork, report: ExecutionReportRow): Promise<void> {
  const { viewer, plugins } = work.context
  const policy = await policyIn({ read: work.read, plugins }, report)
  const submitter = (await submitters(work.read, [report.id])).get(report.id)
  const refusal = ownReportRefusal(viewer, policy, submitter)
  if (refusal !== null) throw apiError('FORBIDDEN', refusal)
}
