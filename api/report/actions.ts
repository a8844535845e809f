import { randomUUIDv7 } from 'node:crypto'
import { Prisma, type ReviewDecision } from '../../prisma/generated/client.ts'
import { act } from '../action/act.ts'
import { judge } from '../action/judge.ts'
import { lock, snapshot } from '../action/record.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { type ObligationRow, obligations } from '../obligation/table.ts'
import { type EvidenceInput, readEvidence } from './evidence.ts'
import { type ExecutionReportRow, evidence, executionReports } from './table.ts'

export interface SubmitReport {
  readonly obligationId: string
  /** The number of the revision that the caller has seen last; 0 for a first report. */
  readonly revision: number
  readonly text: string
  readonly shareDone: number | null
  readonly evidence: readonly EvidenceInput[]
}

/** Submits a report on an obligation: a new revision; earlier ones stay. */
export function submitReport(context: Context, input: SubmitReport): Promise<Outcome> {
  return act(context, 'submitReport', input, async work => {
    const obligation = await lock(work, obligations, input.obligationId)
    const last = await lastRevision(work, obligation)
    if ((last?.revision ?? 0) !== input.revision) {
      throw apiError(
        'CONFLICT',
        `У обязательства уже есть отчёт № ${last?.revision ?? 0}: прочтите его и повторите.`,
      )
    }
    if (obligation.waivedOn) throw apiError('BAD_INPUT', 'Обязательство снято: отчёт по нему не нужен.')
    if (standing(last) === 'SUBMITTED') {
      throw apiError('BAD_INPUT', 'Отчёт уже на проверке: отзовите его, чтобы подать новый.')
    }
    if (standing(last) === 'ACCEPTED') throw apiError('BAD_INPUT', 'Отчёт уже принят.')
    readWork(input)
    const proofs = input.evidence.map(readEvidence)
    const { regionId, municipalityId, schoolId } = obligation
    const place = { regionId, municipalityId, schoolId }
    const id = randomUUIDv7()
    const subject = { obligation, text: input.text, evidence: proofs }
    const owner = { ...place, type: 'ExecutionReport', id, roadmapId: obligation.roadmapId }
    const findings = await judge(work, 'report.submit', subject, owner)
    const row = {
      ...place,
      id,
      obligationId: obligation.id,
      revision: input.revision + 1,
      text: input.text,
      shareDone: input.shareDone,
      submittedAt: context.now,
      submittedOn: new Date(work.today),
    }
    await work.tx.executionReport.create({ data: row })
    await work.tx.evidence.createMany({
      data: proofs.map((proof, position) => ({ ...place, ...proof, reportId: id, position: position + 1 })),
    })
    const after = snapshot({ ...row, evidence: proofs })
    work.wrote({ type: 'ExecutionReport', id, version: 1, place, before: null, after })
    return { id, findings }
  })
}

function readWork({ text, shareDone, evidence: proofs }: SubmitReport): void {
  if (text.trim() === '') throw apiError('BAD_INPUT', 'Напишите, что сделано.')
  if (shareDone !== null && (shareDone < 0 || shareDone > 1)) {
    throw apiError('BAD_INPUT', 'Доля сделанного – число от 0 до 1.')
  }
  if (proofs.length > 50) throw apiError('BAD_INPUT', 'Не больше 50 подтверждений у одного отчёта.')
}

export interface ChangeReport {
  readonly reportId: string
  readonly version: number
}

/** Withdraws a report that nobody has reviewed yet. */
export function withdrawReport(context: Context, input: ChangeReport): Promise<Outcome> {
  return change(context, 'withdrawReport', input, async (work, report) => {
    if (standing(report) !== 'SUBMITTED') {
      throw apiError('BAD_INPUT', 'Отозвать можно только отчёт, который ещё не проверен.')
    }
    return { data: { withdrawnOn: new Date(work.today) }, findings: [] }
  })
}

/** Accepts a report: the obligation is done, unless the region's rules refuse. */
export function acceptReport(context: Context, input: ChangeReport): Promise<Outcome> {
  return change(context, 'acceptReport', input, async (work, report) => {
    requireSubmitted(report)
    const obligation = await lock(work, obligations, report.obligationId)
    const proofs = await work.read<{ title: string; url: string | null }>(Prisma.sql`
      select ${evidence.columns} from ${evidence.name} t
      where t.report_id = ${report.id}::uuid and t.archived_at is null order by t.position`)
    const { regionId, municipalityId, schoolId } = report
    const subject = { obligation, text: report.text, evidence: proofs }
    const owner = { regionId, municipalityId, schoolId, type: 'ExecutionReport', id: report.id }
    const findings = await judge(work, 'report.accept', subject, {
      ...owner,
      roadmapId: obligation.roadmapId,
    })
    return { data: reviewed(work, 'ACCEPTED', null), findings }
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
    return { data: reviewed(work, 'RETURNED', input.reason), findings: [], basis: input.reason }
  })
}

const reviewed = (work: Work, review: ReviewDecision, reviewReason: string | null) => ({
  review,
  reviewReason,
  reviewedOn: new Date(work.today),
})

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

async function lastRevision(work: Work, { id }: ObligationRow): Promise<ExecutionReportRow | undefined> {
  const [last] = await work.read<ExecutionReportRow>(Prisma.sql`
    select ${executionReports.columns} from ${executionReports.name} t
    where t.obligation_id = ${id}::uuid and t.archived_at is null order by t.revision desc limit 1`)
  return last
}

function standing(report: ExecutionReportRow | undefined): 'NONE' | 'SUBMITTED' | ReviewDecision {
  if (!report || report.withdrawnOn) return 'NONE'
  return report.review ?? 'SUBMITTED'
}

function requireSubmitted(report: ExecutionReportRow): void {
  if (standing(report) !== 'SUBMITTED') {
    throw apiError(
      'BAD_INPUT',
      'Проверить можно только поданный отчёт, который ещё не принят, не возвращён и не отозван.',
    )
  }
}
