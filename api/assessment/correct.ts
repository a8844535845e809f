import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { announce } from '../action/write/announce.ts'
import { create, lock } from '../action/write/record.ts'
import { requireCorrect } from '../action/write/rows.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { archiveContradictions, recordContradictions } from './contradictions.ts'
import { faultsOf } from './faults.ts'
import { readSubjects, recordUnknownSubjects } from './subjects.ts'
import { assessments } from './table.ts'

/** Replaces a result by a new one, which names it; the result replaced stays as it was. */
export const correctAssessmentResult = action('correctAssessmentResult', async (work, input) => {
  const replaced = await lock(work, assessments, input.result)
  authorize(work, replaced)
  const [later] = await work.read(sql`
    select 1 from core.assessment_result where supersedes_id = ${replaced.id} and archived_at is null`)
  if (later) throw apiError('CONFLICT', 'Этот результат уже исправлен: прочтите новый и исправьте его.')
  const values = {
    schoolMean: input.schoolMean ?? null,
    municipalityMean: input.municipalityMean ?? null,
    absenceReason: input.absenceReason ?? null,
  }
  requireCorrect(faultsOf(work, { ...replaced, ...values }), 'Новый результат')
  if (input.reason.trim() === '')
    throw apiError(
      'VALUE_MISSING',
      'Причина не указана: напишите, почему исправлен результат.',
      'input.reason',
    )
  const { regionId, municipalityId, schoolId, position, exam, subject, level, schoolYear, scaleMax } =
    replaced
  const kept = { regionId, municipalityId, schoolId, position, exam, subject, level, schoolYear, scaleMax }
  announce(work, assessments, replaced, { isGone: true })
  const { row } = await create(
    work,
    assessments,
    { ...kept, ...values, note: input.note ?? null, supersedesId: replaced.id },
    { basis: input.reason, replaces: replaced },
  )
  await archiveContradictions(work, [replaced.id])
  const unknown = await recordUnknownSubjects(work, await readSubjects(work, [regionId]), [row])
  return { id: row.id, findings: [...unknown, ...(await recordContradictions(work, [row]))] }
})
