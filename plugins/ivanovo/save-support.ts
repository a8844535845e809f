import { apiError, lock, lockForUpsertById, requirePast, requireText, schools } from '../../api/plugin-api.ts'
import { action, permit } from './own.ts'
import { targetedSupports, teamTrainings } from './table.ts'

/** Saves what helps a school with a difficulty of its own; the share of supported schools is counted from it. */
export const saveIvanovoTargetedSupport = action('saveIvanovoTargetedSupport', async (work, input) => {
  const { startsOn, endsOn = null } = input
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, targetedSupports, input.support, input.version)
  requireSame(pending.row, schoolId)
  if (endsOn !== null && endsOn < startsOn) {
    throw apiError('BAD_INPUT', 'Поддержка заканчивается раньше, чем начинается: исправьте один из дней.')
  }
  return pending.save({
    ...place,
    startsOn,
    endsOn,
    difficulty: requireText(input.difficulty, 'Назовите затруднение школы.'),
    measure: requireText(input.measure, 'Напишите, чем школе помогают.'),
  })
})

/** Saves what a school's management team has learnt; the share of trained teams is counted from it. */
export const saveIvanovoTeamTraining = action('saveIvanovoTeamTraining', async (work, input) => {
  const { completedOn } = input
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, teamTrainings, input.training, input.version)
  requireSame(pending.row, schoolId)
  requirePast(work, regionId, completedOn)
  const program = requireText(input.program, 'Напишите, чему училась команда.')
  return pending.save({ ...place, program, completedOn })
})

/** BAD_INPUT where a record that is changed is of another school than the one named. */
export function requireSame(before: { readonly schoolId: string } | null, schoolId: string): void {
  if (before === null || before.schoolId === schoolId) return
  throw apiError('BAD_INPUT', 'Запись – о другой школе: назовите школу, о которой она.')
}
