import { apiError, lockForUpdate, requirePast } from '../../../api/plugin-api.ts'
import { controlPoints } from '../table.ts'
import { action } from './action.ts'

/** Marks when a control point of a roadmap was held and what was concluded, or takes the mark off. */
export const recordIvanovoControl = action('recordIvanovoControl', async (work, input) => {
  const point = await lockForUpdate(work, controlPoints, input.controlPoint, input.version)
  const heldOn = input.heldOn ?? null
  requirePast(work, point.row.regionId, { heldOn })
  const conclusion = input.conclusion?.trim() || null
  if (heldOn === null && conclusion !== null) {
    throw apiError(
      'VALUE_MISSING',
      'Выводы указаны без даты проведения контроля: укажите дату.',
      'input.heldOn',
    )
  }
  await point.update({ heldOn, conclusion })
  return point
})
