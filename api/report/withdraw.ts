import { action } from '../action/action.ts'
import { requireAllowed } from '../action/allowed.ts'
import { announceById } from '../action/write/announce.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { obligations } from '../obligation/table.ts'
import { holdRoadmapOf, requireReporting } from '../roadmap/lifecycle/reporting.ts'
import { withdrawRefusal } from './allowed/refusals.ts'
import { executionReports } from './table.ts'

/** Withdraws a report before its review. */
export const withdrawReport = action('withdrawReport', async (work, { report: id, version }) => {
  const roadmap = await holdRoadmapOf(work, { report: id })
  const report = await lockForUpdate(work, executionReports, id, version)
  requireReporting(roadmap)
  requireAllowed(withdrawRefusal(report.row))
  await report.update({ withdrawnOn: today(work.context, report.row.regionId) })
  await announceById(work, obligations, report.row.obligationId)
  return report
})
