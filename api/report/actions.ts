import type { Prisma, ReviewDecision } from '../../prisma/generated/client.ts'
import { authorize } from '../action/authorize.ts'
import { judge } from '../action/evaluate-rules.ts'
import { lock, snapshot } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { obligations } from '../obligation/table.ts'
import { reviewOf } from './review.ts'
import { type ExecutionReportRow, evidence, executionReports } from './table.ts'

export interface ChangeReport {
  readonly reportId: string
  readonly version: number
}

/** Withdraws a report that nobody has reviewed yet. */
export function withdrawReport(context: Context, input: ChangeReport): Promise<Outcome> {
  return change(context, 'withdrawReport', input, async (work, report) => {
    if (reviewOf(report) !== 'SUBMITTED') {
      throw apiError('BAD_INPUT', 'Отозвать можно только отчёт, который ещё не проверен.')
    }
    return { data: { withdrawnOn: new Date(today(work.context, report.regionId)) }, findings: [] }
  })
}

/** Accepts a report: the obligation is done, unless the region's rules refuse. */
export function acceptReport(context: Context, input: ChangeReport): Promise<Outcome> {
  return change(context, 'acceptReport', input, async (work, report) => {
    requireSubmitted(report)
    const obligation = await lock(work, obligations, report.obligationId)
    const proofs = await work.read<{ title: string; url: string | null }>(sql`
      select ${evidence.columns} from ${evidence.name} t
      where t.report_id = ${report.id}::uuid and t.archived_at is null order by t.position`)
    const { regionId, municipalityId, schoolId } = report
    const subject = { obligation, text: report.text, evidence: proofs }
    const owner = { regionId, municipalityId, schoolId, type: 'ExecutionReport', id: report.id }
    const findings = await judge(work, 'report.accept', subject, {
      ...owner,
      roadmapId: obligation.roadmapId,
    })
    return { data: reviewed(work, report, 'ACCEPTED', null), findings }
  })
}

/** Returns a report for rework, with a reason. */
export function returnReport(
  context: Context,
  input: ChangeReport & { readonly reason: string },
): Promise<Outcome> {
  return change(context, 'returnReport', input, async (work, report) => {
    requireSubmitted(report)
    if (input.reason.trim() === '') throw apiError('BAD_INPUT', 'Напишите, что в отчёте исправить.')
    return { data: reviewed(work, report, 'RETURNED', input.reason), findings: [], basis: input.reason }
  })
}

const reviewed = (
  { context }: Work,
  { regionId }: ExecutionReportRow,
  review: ReviewDecision,
  reviewReason: string | null,
) => ({ review, reviewReason, reviewedOn: new Date(today(context, regionId)) })

interface Changed {
  readonly data: Prisma.ExecutionReportUpdateInput
  readonly findings: Outcome['findings']
  readonly basis?: string
}

function change<I extends ChangeReport>(
  context: Context,
  name: string,
  input: I,
  decide: (work: Work, report: ExecutionReportRow) => Promise<Changed>,
): Promise<Outcome> {
  return act(context, name, input, async work => {
    const before = await lock(work, executionReports, input.reportId, input.version)
    authorize(work, before)
    const { data, findings, basis } = await decide(work, before)
    await work.tx.executionReport.update({
      where: { id: before.id },
      data: { ...data, version: { increment: 1 } },
    })
    const after = await lock(work, executionReports, before.id)
    const { regionId, municipalityId, schoolId } = before
    work.wrote({
      type: 'ExecutionReport',
      id: before.id,
      version: after.version,
      place: { regionId, municipalityId, schoolId },
      before: snapshot(before),
      after: snapshot(after),
      basis: basis ?? null,
    })
    return { id: before.id, findings }
  })
}

function requireSubmitted(report: ExecutionReportRow): void {
  if (reviewOf(report) !== 'SUBMITTED') {
    throw apiError(
      'BAD_INPUT',
      'Проверить можно только поданный отчёт, который ещё не принят, не возвращён и не отозван.',
    )
  }
}
