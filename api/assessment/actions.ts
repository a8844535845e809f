import { randomUUIDv7 } from 'node:crypto'
import type { AbsenceReason, ExamKind } from '../../prisma/generated/client.ts'
import { authorize } from '../action/authorize.ts'
import { reread, snapshot } from '../action/record.ts'
import { hasDigits, requireDistinct, requireFaultless, requireRows } from '../action/rows.ts'
import { act } from '../action/run-action.ts'
import type { BulkOutcome, Work } from '../action/work.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { yearBefore } from './compare.ts'
import { assessments } from './table.ts'

export interface AssessmentInput {
  readonly schoolId: string
  readonly exam: ExamKind
  readonly subject: string
  readonly level?: string | null | undefined
  readonly schoolYear: string
  readonly scaleMax: number
  readonly schoolMean?: number | null | undefined
  readonly municipalityMean?: number | null | undefined
  readonly absenceReason?: AbsenceReason | null | undefined
  readonly note?: string | null | undefined
}

/** Records results of schools at exams, all or none. */
export function recordAssessmentResults(
  context: Context,
  input: { readonly results: readonly AssessmentInput[] },
): Promise<BulkOutcome> {
  return act(context, 'recordAssessmentResults', input, async work => {
    const { results } = input
    requireRows(results)
    requireFaultless(results, faultOf)
    requireDistinct(results, one => [one.schoolId, one.exam, one.subject, one.level ?? null, one.schoolYear])
    const places = await lockSchools(work, [...new Set(results.map(({ schoolId }) => schoolId))])
    const rows = results.map((result, place) => {
      const found = places.get(result.schoolId)
      if (!found) throw apiError('NOT_FOUND')
      const { school, last } = found
      authorize(work, { ...school, schoolId: school.id })
      const { regionId, municipalityId } = school
      // Rows of one school keep the order of the input; gaps between them mean nothing.
      const own = { id: randomUUIDv7(), regionId, municipalityId, position: last + place + 1 }
      return { ...stored(result), ...own }
    })
    // After the places: whose school it is not is not told what the school has.
    await requireNew(work, results)
    await work.tx.assessmentResult.createMany({ data: rows })
    const ids = rows.map(({ id }) => id)
    for (const row of await reread(work, assessments, ids)) {
      const { id, regionId, municipalityId, schoolId } = row
      const place = { regionId, municipalityId, schoolId }
      work.wrote({ type: 'AssessmentResult', id, version: 1, place, before: null, after: snapshot(row) })
    }
    const outcome: BulkOutcome = { id: null, ids, findings: [] }
    return outcome
  })
}

const stored = (result: AssessmentInput) => ({
  ...result,
  level: result.level ?? null,
  schoolMean: result.schoolMean ?? null,
  municipalityMean: result.municipalityMean ?? null,
  absenceReason: result.absenceReason ?? null,
  note: result.note ?? null,
})

/** What is wrong with a result, as a Russian sentence; null where it may be stored. */
export function faultOf(result: AssessmentInput): string | null {
  const { subject, schoolYear, scaleMax, schoolMean, municipalityMean, absenceReason } = result
  if (subject.trim() === '') return 'назовите предмет.'
  if (yearBefore(schoolYear) === null) return 'учебный год пишется как 2020-2021.'
  if (scaleMax < 1 || scaleMax > 1000) return 'наибольший балл – от 1 до 1000, обычно 5 или 100.'
  if (schoolMean == null && absenceReason == null) {
    return 'результата нет, назовите причину: прочерк – не ноль.'
  }
  if (schoolMean != null && absenceReason != null) {
    return 'есть и результат, и причина, почему его нет; оставьте одно.'
  }
  const means = [schoolMean, municipalityMean].filter(mean => mean != null)
  return means.every(mean => mean >= 0 && mean <= scaleMax && hasDigits(mean, 2))
    ? null
    : `средний балл – от 0 до ${scaleMax}, не больше двух знаков после запятой.`
}

interface Locked {
  readonly school: SchoolRow
  /** The place of its last result. */
  readonly last: number
}

/** The schools, locked in one order, so that neither an equal result nor an equal place comes in between. */
async function lockSchools({ read, context }: Work, ids: readonly string[]): Promise<Map<string, Locked>> {
  const found = await read<SchoolRow>(sql`
    select ${schools.columns} from ${schools.name} t
    where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, schools)} order by t.id for update`)
  const lasts = await read<{ schoolId: string; last: number }>(sql`
    select school_id as "schoolId", max(position) as last from core.assessment_result
    where school_id = any(${ids}::uuid[]) group by school_id`)
  const last = new Map(lasts.map(row => [row.schoolId, row.last]))
  return new Map(found.map(school => [school.id, { school, last: last.get(school.id) ?? 0 }]))
}

async function requireNew({ read }: Work, results: readonly AssessmentInput[]): Promise<void> {
  const rows = results.map(({ schoolId, exam, subject, level, schoolYear }, row) => ({
    ...{ row: row + 1, school_id: schoolId, exam, subject },
    level: level ?? null,
    school_year: schoolYear,
  }))
  const [known] = await read<{ row: number }>(sql`
    select r.row from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(row int, school_id uuid, exam core.exam_kind, subject text, level text, school_year text)
    where exists (select from core.assessment_result a where a.school_id = r.school_id and a.exam = r.exam
      and a.subject = r.subject and a.level is not distinct from r.level
      and a.school_year = r.school_year and a.archived_at is null)
    order by r.row limit 1`)
  if (known) {
    throw apiError('BAD_INPUT', `Строка ${known.row}: такой результат школы за этот год уже записан.`)
  }
}
