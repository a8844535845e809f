import type { ReviewDecision } from '../../prisma/generated/client.ts'
import type { ExecutionReportRow } from './table.ts'

/** What has come of a report so far; NONE where there is none or it is withdrawn. */
export function reviewOf(report: ExecutionReportRow | undefined): 'NONE' | 'SUBMITTED' | ReviewDecision {
  if (!report || report.withdrawnOn) return 'NONE'
  return report.review ?? 'SUBMITTED'
}
