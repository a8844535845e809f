import { action } from '../action/action.ts'
import { requireAllowed } from '../action/allowed.ts'
import { requireText } from '../action/input.ts'
import { announceById } from '../action/write/announce.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { obligations } from '../obligation/table.ts'
import { holdRoadmapOf, requireReporting } from '../roadmap/lifecycle/reporting.ts'
import { reopenRefusal } from './allowed/refusals.ts'
import { executionReports } from './table.ts'

/** Undoes the review of the last report on an obligation: the report waits for its review again; the audit log keeps both. */
export const reopenReport = action('reopenReport', async (work, { report: id, version, ...input }) => {
  const roadmap = await holdRoadmapOf(work, { report: id })
  const report = await lockForUpdate(work, executionReports, id, version)
  requireReporting(roadmap)
  const basis = requireText(input.reason, 'Напишите, почему решение по отчёту отменяется.', 'input.reason')
  const { obligationId, revision } = report.row
  requireAllowed(reopenRefusal(report.row))
  // Obligations are locked by those who submit, so no later report appears meanwhile.
  await work.read(sql`select from core.obligation t where t.id = ${obligationId}::uuid for update`)
  const [later] = await work.read<{ revision: number }>(sql`
    select r.revision from core.execution_report r
    where r.obligation_id = ${obligationId}::uuid and r.revision > ${revision}::int and r.archived_at is null
    order by r.revision desc limit 1`)
  if (later) {
    throw apiError(
      'STATE_FORBIDS',
      `После этого отчёта подан отчёт № ${later.revision}: проверьте его, прежнее решение отменить нельзя.`,
    )
  }
  await report.update({ review: null, reviewedOn: null, reviewReason: null }, { basis })
  await announceById(work, obligations, obligationId)
  return report
})
