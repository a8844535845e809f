import { linkOf, lock, lockForUpsertById, requirePast, schools } from '../../../api/plugin-api.ts'
import { selfAssessments } from '../table.ts'
import { action, permit } from './action.ts'
import { requireSame } from './require-same.ts'

/** Records a school's self-assessment, or corrects what is recorded of it. */
export const recordIvanovoSelfAssessment = action('recordIvanovoSelfAssessment', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, selfAssessments, input.selfAssessment, input.version ?? 0)
  requireSame(pending.row, schoolId)
  const { heldOn, summary } = input
  requirePast(work, regionId, { heldOn })
  return pending.save({
    ...place,
    heldOn,
    summary: summary ?? null,
    memoUrl: linkOf(input.memoUrl, 'input.memoUrl'),
  })
})
