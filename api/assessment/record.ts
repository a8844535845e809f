import { randomUUIDv7 } from 'node:crypto'
import { mayAs } from '../access/matrix.ts'
import type { BulkOutcome, UnitOfWork } from '../action/unit-of-work.ts'
import { announce } from '../action/write/announce.ts'
import { type Listed, listAction } from '../action/write/list-action.ts'
import { createRows } from '../action/write/record.ts'
import { type RowResult, rowResults } from '../action/write/row-outcome.ts'
import { distinct, type Fault, requireRows } from '../action/write/rows.ts'
import type { Sieve } from '../action/write/sieve.ts'
import { foldText } from '../text/fold.ts'
import { archiveContradictions, recordContradictions } from './contradictions.ts'
import { faultsOfCorrection, isSame, known, lockExisting, type Resolved, valuesOf } from './existing.ts'
import { type AssessmentInput, faultsOf } from './faults.ts'
import { type LockedSchool, lockSchoolsOf } from './result-schools.ts'
import { readSubjects, recordUnknownSubjects, type Subjects } from './subjects.ts'
import { type AssessmentResultRow, assessments } from './table.ts'

export interface RecordOutcome extends BulkOutcome {
  readonly rows?: readonly RowResult[]
}

/** Records results of schools at exams. A result that is recorded already is refused or corrected, as the input says. */
export const recordAssessmentResults = listAction(
  'recordAssessmentResults',
  'results',
  { type: 'AssessmentResultInput', requireSize: requireRows },
  async (work, listed, sieve, input): Promise<RecordOutcome> => {
    const { rows, subjects } = await resolve(work, listed, sieve)
    const existing = await lockExisting(work, subjects, rows)
    const isCorrecting = input.onExisting === 'CORRECT'
    const reason = input.reason?.trim() || null
    const right = sieve.sift(rows, ({ index, result }) => {
      const before = existing.get(index)
      if (!before) return []
      return isCorrecting ? faultsOfCorrection(result, before, reason) : [known]
    })
    const stored = right.map(row => changeOf(row, existing.get(row.index) ?? null))
    const changes = stored.filter(one => one.outcome !== 'UNCHANGED')
    const findings = await write(work, subjects, changes, reason)
    const all = rowResults(
      stored.map(({ index, id, outcome }) => ({ index, id, outcome })),
      sieve.refused,
    )
    return { id: null, ids: all.flatMap(({ id }) => id ?? []), rows: all, findings }
  },
)

/** The rows that this user may write, with their schools and subjects. */
async function resolve(work: UnitOfWork, listed: readonly Listed<AssessmentInput>[], sieve: Sieve) {
  const find = await lockSchoolsOf(
    work,
    listed.map(({ row }) => row),
  )
  const schools = new Map(listed.map(({ row, index }) => [index, find(row)]))
  const locked = [...schools.values()].filter(isLocked)
  const subjects = await readSubjects(
    work,
    locked.map(({ school }) => school.regionId),
  )
  const subjectOf = ({ row, index }: Listed<AssessmentInput>) => {
    const found = schools.get(index)
    const book = found && isLocked(found) ? subjects.get(found.school.regionId) : undefined
    return book?.find(row.subject)?.label ?? row.subject.trim()
  }
  const named = sieve.sift(
    listed,
    ({ row }) => faultsOf(work, row),
    ({ index }) => {
      const found = schools.get(index)
      return found && !isLocked(found) ? [found] : []
    },
    distinct(one => {
      const found = schools.get(one.index)
      const { school, schoolExternalId, exam, level, schoolYear } = one.row
      const place = found && isLocked(found) ? found.school.id : [school, schoolExternalId]
      return [place, exam, foldText(subjectOf(one)), foldText(level ?? ''), schoolYear]
    }),
  )
  const found = named.flatMap(({ row, index }) => {
    const place = schools.get(index)
    if (!place || !isLocked(place)) return []
    const { id, regionId, municipalityId } = place.school
    const subject = subjectOf({ row, index })
    return [{ index, result: row, subject, schoolId: id, regionId, municipalityId, last: place.last }]
  })
  // Before what is recorded is looked for, so that nothing about a school is revealed to a user who may not write there.
  const rows = sieve.sift(found, place => (mayAs(work.context.viewer, work.roles, place) ? [] : [forbidden]))
  return { rows, subjects }
}

const isLocked = (found: LockedSchool | Fault): found is LockedSchool => 'school' in found

const forbidden: Fault = {
  code: 'FORBIDDEN',
  message: 'вам не разрешено менять записи этой школы: обратитесь к администратору платформы.',
  field: 'school',
}

type Placed = Resolved & { readonly municipalityId: string; readonly last: number }

/** What becomes of a row: the result to store, and the one that it replaces. */
function changeOf(
  { index, result, last, subject, schoolId, regionId, municipalityId }: Placed,
  before: AssessmentResultRow | null,
) {
  const empty = { schoolMean: null, municipalityMean: null, absenceReason: null, note: null }
  const values = valuesOf(result, before ?? empty)
  if (before && isSame(values, before))
    return { index, id: before.id, outcome: 'UNCHANGED', before, row: null } as const
  const id = randomUUIDv7()
  const place = { id, regionId, municipalityId, schoolId }
  if (before) {
    const { position, exam, level, schoolYear, scaleMax } = before
    const row = {
      ...place,
      position,
      exam,
      subject: before.subject,
      level,
      schoolYear,
      scaleMax,
      ...values,
      supersedesId: before.id,
    }
    return { index, id, outcome: 'UPDATED', before, row } as const
  }
  const { exam, schoolYear, scaleMax, level = null } = result
  // Rows of one school keep the order of the input; gaps between them mean nothing.
  const position = last + index + 1
  const row = {
    ...place,
    position,
    exam,
    subject,
    level,
    schoolYear,
    scaleMax,
    ...values,
    supersedesId: null,
  }
  return { index, id, outcome: 'CREATED', before, row } as const
}

type Change = ReturnType<typeof changeOf>

async function write(
  work: UnitOfWork,
  subjects: Subjects,
  changes: readonly Change[],
  reason: string | null,
) {
  const rows = changes.flatMap(({ row }) => row ?? [])
  if (rows.length === 0) return []
  const replaced = new Map(changes.flatMap(({ id, before }) => (before ? [[id, before] as const] : [])))
  for (const before of replaced.values()) announce(work, assessments, before, { isGone: true })
  await createRows(work, assessments, rows, ({ id }) => {
    const replaces = replaced.get(id)
    return replaces ? { basis: reason, replaces } : {}
  })
  await archiveContradictions(
    work,
    [...replaced.values()].map(({ id }) => id),
  )
  return [...(await recordUnknownSubjects(work, subjects, rows)), ...(await recordContradictions(work, rows))]
}
