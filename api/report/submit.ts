import { randomUUIDv7 } from 'node:crypto'
import { authorize } from '../action/authorize.ts'
import { judge } from '../action/evaluate-rules.ts'
import { lock, snapshot } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type ObligationRow, obligations } from '../obligation/table.ts'
import { beginExecution } from '../roadmap/start-execution.ts'
import { type EvidenceInput, readProofs } from './evidence.ts'
import { reviewOf } from './review.ts'
import { type ExecutionReportRow, executionReports } from './table.ts'

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
  return act(context, 'submitReport', input, work => submit(work, input))
}

/** Submits a report as a part of an action; everything is checked before anything is written. */
export async function submit(work: Work, input: SubmitReport): Promise<Outcome> {
  const obligation = await lock(work, obligations, input.obligationId)
  authorize(work, obligation)
  const last = await lastRevision(work, obligation)
  if ((last?.revision ?? 0) !== input.revision) {
    throw apiError(
      'CONFLICT',
      `У обязательства уже есть отчёт № ${last?.revision ?? 0}: прочтите его и повторите.`,
    )
  }
  if (obligation.waivedOn) throw apiError('BAD_INPUT', 'Обязательство снято: отчёт по нему не нужен.')
  if (reviewOf(last) === 'SUBMITTED') {
    throw apiError('BAD_INPUT', 'Отчёт уже на проверке: отзовите его, чтобы подать новый.')
  }
  if (reviewOf(last) === 'ACCEPTED') throw apiError('BAD_INPUT', 'Отчёт уже принят.')
  readWork(input)
  const proofs = await readProofs(work, obligation, input.evidence)
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
    submittedAt: work.context.now,
    submittedOn: new Date(today(work.context, regionId)),
  }
  await work.tx.executionReport.create({ data: row })
  await work.tx.evidence.createMany({
    data: proofs.map((proof, position) => ({ ...place, ...proof, reportId: id, position: position + 1 })),
  })
  const after = snapshot({ ...row, evidence: proofs })
  work.wrote({ type: 'ExecutionReport', id, version: 1, place, before: null, after })
  await beginExecution(work, obligation.roadmapId)
  return { id, findings }
}

function readWork({ text, shareDone, evidence: proofs }: SubmitReport): void {
  if (text.trim() === '') throw apiError('BAD_INPUT', 'Напишите, что сделано.')
  if (shareDone !== null && (shareDone < 0 || shareDone > 1)) {
    throw apiError('BAD_INPUT', 'Доля сделанного – число от 0 до 1.')
  }
  if (proofs.length > 50) throw apiError('BAD_INPUT', 'Не больше 50 подтверждений у одного отчёта.')
}

async function lastRevision(work: Work, { id }: ObligationRow): Promise<ExecutionReportRow | undefined> {
  const [last] = await work.read<ExecutionReportRow>(sql`
    select ${executionReports.columns} from ${executionReports.name} t
    where t.obligation_id = ${id}::uuid and t.archived_at is null order by t.revision desc limit 1`)
  return last
}
