import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { Fault } from '../action/write/rows.ts'
import { sql } from '../data/sql.ts'
import { foldText } from '../text/fold.ts'
import type { AssessmentInput } from './faults.ts'
import type { Subjects } from './subjects.ts'
import { type AssessmentResultRow, assessments, current } from './table.ts'

/** A row of the input with the school it names and its subject as the book has it. */
export interface Resolved {
  readonly index: number
  readonly result: AssessmentInput
  readonly subject: string
  readonly schoolId: string
  readonly regionId: string
}

/** The results that are recorded already, by the index of the row that says them again; locked. */
export async function lockExisting(
  { read }: UnitOfWork,
  subjects: Subjects,
  rows: readonly Resolved[],
): Promise<ReadonlyMap<number, AssessmentResultRow>> {
  const named = JSON.stringify(
    rows.map(({ index, result: { exam, level, schoolYear }, subject, schoolId, regionId }) => ({
      index,
      school_id: schoolId,
      exam,
      // Results that were recorded before the subject had this name.
      subjects: subjects.get(regionId)?.keys(subject) ?? [],
      level: foldText(level ?? ''),
      school_year: schoolYear,
    })),
  )
  const isNamed = sql`jsonb_to_recordset(${named}::jsonb)
      as r(index int, school_id uuid, exam core.exam_kind, subjects text[], level text, school_year text)
    join ${assessments.name} t on t.school_id = r.school_id and t.exam = r.exam
      and core.fold_code(t.subject) = any(r.subjects) and core.fold(coalesce(t.level, '')) = r.level
      and t.school_year = r.school_year and t.archived_at is null`
  // A correction under way locks what it replaces: the current ones are read when it has ended.
  await read(sql`select t.id from ${isNamed} order by t.id for update of t`)
  const found = await read<AssessmentResultRow & { readonly index: number }>(
    sql`select r.index, ${assessments.columns} from ${isNamed} where ${current} order by t.position desc, t.id`,
  )
  return new Map(found.map(({ index, ...row }) => [index, row]))
}

export const known: Fault = {
  reason: 'ALREADY_EXISTS',
  message:
    'такой результат школы за этот год уже есть; чтобы исправить его, вызовите correctAssessmentResult.',
}

type Values = Pick<AssessmentResultRow, 'schoolMean' | 'municipalityMean' | 'absenceReason' | 'note'>

/** What a row makes of a recorded result; what it does not say stays. */
export const valuesOf = (result: AssessmentInput, before: Values): Values => ({
  schoolMean: result.schoolMean ?? null,
  municipalityMean: result.municipalityMean === undefined ? before.municipalityMean : result.municipalityMean,
  absenceReason: result.absenceReason ?? null,
  note: result.note === undefined ? before.note : result.note,
})

export const isSame = (one: Values, other: Values): boolean =>
  one.schoolMean === other.schoolMean &&
  one.municipalityMean === other.municipalityMean &&
  one.absenceReason === other.absenceReason &&
  one.note === other.note

/** What keeps a row from correcting a recorded result. */
export function faultsOfCorrection(
  result: AssessmentInput,
  before: AssessmentResultRow,
  reason: string | null,
): readonly Fault[] {
  if (result.scaleMax !== before.scaleMax) {
    const message = `результат записан с наибольшим баллом ${before.scaleMax}: его не исправить, проверьте таблицу.`
    return [{ reason: 'STATE_FORBIDS', message, field: 'scaleMax' }]
  }
  if (reason !== null || isSame(valuesOf(result, before), before)) return []
  const message =
    'результат уже записан с другими значениями: чтобы исправить его, напишите причину в поле reason.'
  return [{ reason: 'VALUE_MISSING', message }]
}
