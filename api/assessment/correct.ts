import { randomUUIDv7 } from 'node:crypto'
import { authorize } from '../action/authorize.ts'
import { lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type AssessmentInput, faultOf } from './actions.ts'
import { assessments } from './table.ts'

export interface CorrectAssessmentResult
  extends Pick<AssessmentInput, 'schoolMean' | 'municipalityMean' | 'absenceReason' | 'note'> {
  /** The result to replace; CONFLICT where another has replaced it already. */
  readonly resultId: string
  readonly reason: string
}

/** Replaces a result by a new one, which names it; the result replaced stays as it was. */
export function correctAssessmentResult(context: Context, input: CorrectAssessmentResult): Promise<Outcome> {
  return act(context, 'correctAssessmentResult', input, async work => {
    const before = await lock(work, assessments, input.resultId)
    authorize(work, before)
    const [later] = await work.read(sql`
      select 1 from core.assessment_result where supersedes_id = ${before.id}::uuid and archived_at is null`)
    if (later) throw apiError('CONFLICT', 'Этот результат уже исправлен: прочтите новый и исправьте его.')
    const { schoolMean = null, municipalityMean = null, absenceReason = null, note: remark = null } = input
    const fault = faultOf({ ...before, schoolMean, municipalityMean, absenceReason })
    if (fault) throw apiError('BAD_INPUT', `Новый результат: ${fault}`)
    if (input.reason.trim() === '') throw apiError('BAD_INPUT', 'Напишите, почему результат исправлен.')
    const { regionId, municipalityId, schoolId, position, exam, subject, level, schoolYear, scaleMax } =
      before
    const id = randomUUIDv7()
    await work.tx.assessmentResult.create({
      data: {
        ...{ id, regionId, municipalityId, schoolId, position, exam, subject, level, schoolYear, scaleMax },
        ...{ schoolMean, municipalityMean, absenceReason, note: remark, supersedesId: before.id },
      },
    })
    await note(work, assessments, id, { before, basis: input.reason })
    return { id, findings: [] }
  })
}
