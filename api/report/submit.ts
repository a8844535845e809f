import { randomUUIDv7 } from 'node:crypto'
import { covers } from '../access/matrix.ts'
import { action, type InputOf } from '../action/action.ts'
import { requireAllowed } from '../action/allowed.ts'
import { authorize } from '../action/authorize.ts'
import { evaluateRules } from '../action/evaluate-rules.ts'
import { emit } from '../action/events.ts'
import type { Outcome, UnitOfWork } from '../action/unit-of-work.ts'
import { announce } from '../action/write/announce.ts'
import { create, lock, lockForReference } from '../action/write/record.ts'
import { type Fault, requireCorrect } from '../action/write/rows.ts'
import { today } from '../calendar/today.ts'
import { insertRows } from '../data/write/bulk.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Contract } from '../graphql/generated/contract.ts'
import { type ObligationRow, obligations } from '../obligation/table.ts'
import { persons } from '../organization/table.ts'
import { holdRoadmapOf, requireReporting } from '../roadmap/lifecycle/reporting.ts'
import { readLast } from './allowed/last.ts'
import { submitRefusal } from './allowed/refusals.ts'
import { readProofs } from './evidence.ts'
import { evidence, executionReports } from './table.ts'

/** A report as it is submitted, ids being database ids. */
export type SubmitReport = InputOf<Contract, 'submitReport'>

/** Submits a report on an obligation: a new revision; earlier ones stay. */
export const submitReport = action('submitReport', (work, input) => submit(work, input))

/** Submits a report as a part of an action; everything is checked before anything is written. */
export async function submit(work: UnitOfWork, input: SubmitReport): Promise<Outcome> {
  // Sent together: PostgreSQL performs them in this order.
  const [roadmap, obligation, last] = await Promise.all([
    holdRoadmapOf(work, { obligation: input.obligation }),
    lock(work, obligations, input.obligation),
    readLast(work, input.obligation),
  ])
  authorize(work, obligation)
  requireReporting(roadmap)
  if ((last?.revision ?? 0) !== input.revision) {
    throw apiError(
      'CONFLICT',
      `У обязательства последняя редакция – № ${last?.revision ?? 0}: прочтите её и повторите.`,
    )
  }
  requireAllowed(submitRefusal(obligation, last))
  requireReport(input)
  if (input.author) await requireAuthor(work, input.author, obligation)
  const authorId = input.author === undefined ? ownPerson(work, obligation) : input.author
  const proofs = await readProofs(work, obligation, input.evidence ?? [])
  const { regionId, municipalityId, schoolId, ownerSchoolId, roadmapId } = obligation
  const place = { regionId, municipalityId, schoolId }
  const id = randomUUIDv7()
  const subject = { obligation, text: input.text, evidence: proofs }
  const findings = await evaluateRules(work, 'report.submit', subject, {
    ...place,
    type: 'ExecutionReport',
    id,
    roadmapId,
  })
  const values = {
    ...place,
    ownerSchoolId,
    id,
    obligationId: obligation.id,
    revision: input.revision + 1,
    text: input.text,
    shareDone: input.shareDone ?? null,
    authorId,
    submittedAt: work.context.now,
    submittedOn: today(work.context, regionId),
  }
  await create(work, executionReports, values, { parts: { before: {}, after: { evidence: proofs } } })
  const rows = proofs.map((proof, index) => ({
    ...place,
    ownerSchoolId,
    ...proof,
    id: randomUUIDv7(),
    reportId: id,
    position: index + 1,
  }))
  await insertRows(work, evidence, rows)
  for (const row of rows) announce(work, evidence, { ...row, version: 1 })
  announce(work, obligations, obligation)
  if (roadmap) await emit(work, 'report.submitted', { roadmapId: roadmap.id, status: roadmap.status })
  return { id, findings }
}

/** The official whom the caller is by an assignment at this place; null where it is none, or more than one. */
function ownPerson({ context: { viewer } }: UnitOfWork, obligation: ObligationRow): string | null {
  const own = viewer.grants
    .filter(grant => covers(grant, obligation))
    .flatMap(({ personId }) => personId ?? [])
  const [person = null, ...others] = new Set(own)
  return others.length === 0 ? person : null
}

/** OTHER_PLACE for a person of another school or territory. */
async function requireAuthor(work: UnitOfWork, id: string, obligation: ObligationRow): Promise<void> {
  const author = await lockForReference(work, persons, id)
  if (author.regionId === null || covers(author, obligation)) return
  throw apiError(
    'OTHER_PLACE',
    'Составитель отчёта работает в другой школе или на другой территории: укажите должностное лицо отчитывающейся.',
    'input.author',
  )
}

function requireReport({ text, shareDone, evidence: proofs }: SubmitReport): void {
  const faults: Fault[] = []
  if (text.trim() === '') {
    const message = 'Сведения об исполнении не указаны: напишите, что сделано.'
    faults.push({ reason: 'VALUE_MISSING', message, field: 'text' })
  }
  if (shareDone != null && (shareDone < 0 || shareDone > 1)) {
    const message = 'Доля выполнения указана неверно: передайте число от 0 до 1.'
    faults.push({ reason: 'NUMBER_OUT_OF_RANGE', message, field: 'shareDone' })
  }
  if ((proofs ?? []).length > 50) {
    const message = 'У отчёта больше 50 подтверждающих документов: сократите их число.'
    faults.push({ reason: 'LIST_SIZE_INVALID', message, field: 'evidence' })
  }
  requireCorrect(faults)
}
