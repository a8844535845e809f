import { apiError, lock, lockForUpsertById, requireText, schools } from '../../../api/plugin-api.ts'
import { targetedSupports } from '../table.ts'
import { action, permit } from './action.ts'
import { requireSame } from './require-same.ts'

/** Saves what helps a school with a difficulty of its own; the share of supported schools is counted from it. */
export const saveIvanovoTargetedSupport = action('saveIvanovoTargetedSupport', async (work, input) => {
  const { startsOn, endsOn = null } = input
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, targetedSupports, input.support, input.version)
  requireSame(pending.row, schoolId)
  if (endsOn !== null && endsOn < startsOn) {
    throw apiError(
      'DATES_REVERSED',
      'Поддержка заканчивается раньше, чем начинается: исправьте даты.',
      'input.endsOn',
    )
  }
  return pending.save({
    ...place,
    startsOn,
    endsOn,
    difficulty: requireText(
      input.difficulty,
      'Затруднение школы не указано: напишите его.',
      'input.difficulty',
    ),
    measure: requireText(input.measure, 'Мера поддержки не указана: напишите её.', 'input.measure'),
  })
})
