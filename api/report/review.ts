import type { ReviewDecision } from '../../prisma/generated/client.ts'
import { action } from '../action/action.ts'
import { requireAllowed } from '../action/allowed.ts'
import { evaluateRules } from '../action/evaluate-rules.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { announce, announceById } from '../action/write/announce.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lock, lockForUpdate } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { obligations } from '../obligation/table.ts'
import { holdRoadmapOf, requireReporting } from '../roadmap/lifecycle/reporting.ts'
import { reviewRefusal } from './allowed/refusals.ts'
import { requireFourEyes } from './four-eyes.ts'
import { type ExecutionReportRow, evidence, executionReports } from './table.ts'

/** Accepts a report: the obligation is done, unless the region's rules refuse. */
export const acceptReport = action('acceptReport', async (work, { report: id, version }) => {
  const report = await lockSubmitted(work, id, version)
  await requireFourEyes(work, report.row)
  const { obligationId, text } = report.row
  const obligation = await lock(work, obligations, obligationId)
  const proofs = await work.read<{ title: string; url: string | null }>(sql`
    select ${evidence.columns} from ${evidence.name} t
    where t.report_id = ${id} and t.archived_at is null order by t.position`)
  const subject = { obligation, text, evidence: proofs }
  const owner = { ...report.place, type: 'ExecutionReport', id, roadmapId: obligation.roadmapId }
  const findings = await evaluateRules(work, 'report.accept', subject, owner)
  await report.update(reviewed(work, report, 'ACCEPTED', null))
  announce(work, obligations, obligation)
  return { id, findings }
})

/** Returns a report for rework, with a reason. */
export const returnReport = action('returnReport', async (work, { report: id, version, reason }) => {
  const report = await lockSubmitted(work, id, version)
  if (reason.trim() === '')
    throw apiError(
      'VALUE_MISSING',
      'Причина возврата не указана: напишите, что исправить в отчёте.',
      'input.reason',
    )
  await report.update(reviewed(work, report, 'RETURNED', reason), { basis: reason })
  await announceById(work, obligations, report.row.obligationId)
  return report
})

async function lockSubmitted(
  work: UnitOfWork,
  id: string,
  version: number,
): Promise<LockedRecord<ExecutionReportRow>> {
  const roadmap = await holdRoadmapOf(work, { report: id })
  const report = await lockForUpdate(work, executionReports, id, version)
  requireReporting(roadmap)
  requireAllowed(reviewRefusal(report.row))
  return report
}

const reviewed = (
  { context }: UnitOfWork,
  { row }: LockedRecord<ExecutionReportRow>,
  review: ReviewDecision,
  reviewReason: string | null,
) => ({ review, reviewReason, reviewedOn: today(context, row.regionId) })
