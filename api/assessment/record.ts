import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { BulkOutcome, UnitOfWork } from '../action/unit-of-work.ts'
import { createRows } from '../action/write/record.ts'
import {
  distinct,
  type Fault,
  hasDigits,
  notFound,
  requireFaultless,
  requireRows,
  requireUnknown,
} from '../action/write/rows.ts'
import { firstYear, startOfSchoolYear } from '../calendar/years.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { RecordAssessmentResultsInput } from '../graphql/generated/contract.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { foldText } from '../text/fold.ts'
import { recordContradictions } from './contradictions.ts'
import { readSubjects, recordUnknownSubjects, type Subjects } from './subjects.ts'
import { assessments } from './table.ts'

/** A result of a school at an exam, the school by its database id. */
export type AssessmentInput = RecordAssessmentResultsInput['results'][number]

/** The path of the results in the input. */
const list = 'input.results'

/** Records results of schools at exams, all or none. */
export const recordAssessmentResults = action(
  'recordAssessmentResults',
  async (work, { results }): Promise<BulkOutcome> => {
    requireRows(results, 'input.results')
    const places = await lockSchools(work, [...new Set(results.map(({ school }) => school))])
    const subjects = await readSubjects(
      work,
      [...places.values()].map(({ school }) => school.regionId),
    )
    const labelOf = ({ school, subject }: AssessmentInput) =>
      subjects.get(places.get(school)?.school.regionId ?? null)?.find(subject)?.label ?? subject.trim()
    requireFaultless(
      list,
      results,
      result => faultsOf(work, result),
      ({ school }) => (places.has(school) ? [] : [notFound('школа не найдена', 'school')]),
      distinct(one => [
        one.school,
        one.exam,
        foldText(labelOf(one)),
        foldText(one.level ?? ''),
        one.schoolYear,
      ]),
    )
    const rows = results.map((row, index) => {
      const { school: schoolId, ...result } = row
      const found = places.get(schoolId)
      if (!found) throw apiError('NOT_FOUND')
      const { regionId, municipalityId } = found.school
      authorize(work, { regionId, municipalityId, schoolId })
      // Rows of one school keep the order of the input; gaps between them mean nothing.
      const position = found.last + index + 1
      const subject = labelOf(row)
      return { ...result, subject, id: randomUUIDv7(), regionId, municipalityId, schoolId, position }
    })
    // After the authorization, so that nothing about a school is revealed to a user who may not write there.
    await requireNew(work, subjects, results, rows)
    const written = rows.map(withNulls)
    await createRows(work, assessments, written)
    const unknown = await recordUnknownSubjects(work, subjects, written)
    const contradictions = await recordContradictions(work, written)
    return { id: null, ids: rows.map(({ id }) => id), findings: [...unknown, ...contradictions] }
  },
)

const withNulls = <R extends Omit<AssessmentInput, 'school'>>(result: R) => ({
  ...result,
  level: result.level ?? null,
  schoolMean: result.schoolMean ?? null,
  municipalityMean: result.municipalityMean ?? null,
  absenceReason: result.absenceReason ?? null,
  note: result.note ?? null,
})

/** What is wrong with a result. */
export function faultsOf(
  { context }: Pick<UnitOfWork, 'context'>,
  result: Omit<AssessmentInput, 'school'>,
): readonly Fault[] {
  const { subject, scaleMax, schoolMean, municipalityMean, absenceReason } = result
  const faults: Fault[] = []
  if (subject.trim() === '')
    faults.push({ reason: 'VALUE_MISSING', message: 'укажите предмет.', field: 'subject' })
  faults.push(...faultsOfYear(context, result.schoolYear))
  if (scaleMax < 1 || scaleMax > 1000) {
    const message = 'наибольший балл указан неверно: передайте число от 1 до 1000, обычно 5 или 100.'
    return [...faults, { reason: 'NUMBER_OUT_OF_RANGE', message, field: 'scaleMax' }]
  }
  if (schoolMean == null && absenceReason == null) {
    const message = 'результата нет: укажите причину, отсутствие данных не считается нулём.'
    faults.push({ reason: 'VALUE_MISSING', message, field: 'absenceReason' })
  }
  if (schoolMean != null && absenceReason != null) {
    const message = 'указаны и результат, и причина его отсутствия: оставьте что-то одно.'
    faults.push({ reason: 'CHOICE_INVALID', message, field: 'absenceReason' })
  }
  for (const [field, mean] of Object.entries({ schoolMean, municipalityMean })) {
    if (mean == null || (mean >= 0 && mean <= scaleMax && hasDigits(mean, 2))) continue
    const message = `средний балл указан неверно: передайте число от 0 до ${scaleMax}, не больше двух знаков после запятой.`
    faults.push({ reason: 'NUMBER_OUT_OF_RANGE', message, field })
  }
  return faults
}

function faultsOfYear({ now }: Pick<UnitOfWork['context'], 'now'>, schoolYear: string): readonly Fault[] {
  const field = 'schoolYear'
  const start = startOfSchoolYear(schoolYear)
  if (start === null) {
    const message = 'учебный год указан неверно: передайте его как 2020-2021.'
    return [{ reason: 'FORMAT_INVALID', message, field }]
  }
  if (start >= firstYear && start <= now.getUTCFullYear()) return []
  return [
    {
      reason: 'DATE_OUT_OF_RANGE',
      message: `учебного года ${schoolYear} ещё не было: проверьте его.`,
      field,
    },
  ]
}

interface Locked {
  readonly school: SchoolRow
  /** The place of its last result. */
  readonly last: number
}

/** The schools, locked in one order, so that neither an equal result nor an equal place comes in between. */
async function lockSchools(
  { read, context }: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, Locked>> {
  const found = await read<SchoolRow>(sql`
    select ${schools.columns} from ${schools.name} t
    where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, schools)} order by t.id for update`)
  const lasts = await read<{ schoolId: string; last: number }>(sql`
    select school_id as "schoolId", max(position) as last from core.assessment_result
    where school_id = any(${ids}::uuid[]) group by school_id`)
  const last = new Map(lasts.map(row => [row.schoolId, row.last]))
  return new Map(found.map(school => [school.id, { school, last: last.get(school.id) ?? 0 }]))
}

type NewResult = Omit<AssessmentInput, 'school'> & { readonly regionId: string; readonly schoolId: string }

async function requireNew(
  { read }: UnitOfWork,
  subjects: Subjects,
  results: readonly AssessmentInput[],
  written: readonly NewResult[],
): Promise<void> {
  const rows = written.map(({ regionId, schoolId, exam, subject, level, schoolYear }, row) => ({
    row,
    school_id: schoolId,
    exam,
    // Results that were recorded before the subject had this name.
    subjects: subjects.get(regionId)?.keys(subject) ?? [],
    level: foldText(level ?? ''),
    school_year: schoolYear,
  }))
  const known = await read<{ row: number }>(sql`
    select r.row from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(row int, school_id uuid, exam core.exam_kind, subjects text[], level text, school_year text)
    where exists (select from core.assessment_result a where a.school_id = r.school_id and a.exam = r.exam
      and core.fold_code(a.subject) = any(r.subjects) and core.fold(coalesce(a.level, '')) = r.level
      and a.school_year = r.school_year and a.archived_at is null and a.supersedes_id is null)`)
  requireUnknown(
    list,
    results,
    known,
    'такой результат школы за этот год уже есть; чтобы исправить его, вызовите correctAssessmentResult.',
  )
}
