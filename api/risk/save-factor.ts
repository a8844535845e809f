import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { requireSchoolYear, requireText } from '../action/input.ts'
import { lockForUpsertById } from '../action/write/lock-for-upsert.ts'
import { lock } from '../action/write/record.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { requireOwn } from './origin.ts'
import { riskFactors } from './table.ts'

/** Saves a risk factor of a school in a school year. */
export const saveRiskFactor = action('saveRiskFactor', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  authorize(work, place)
  const pending = await lockForUpsertById(work, riskFactors, input.factor, input.version)
  if (pending.row && pending.row.schoolId !== schoolId)
    throw apiError(
      'OTHER_PLACE',
      'Фактор относится к другой школе: укажите его школу или добавьте новый фактор.',
      'input.factor',
    )
  requireOwn(pending.row)
  requireSchoolYear(work, input.schoolYear)
  const { number = null } = input
  if (number !== null && (number < 1 || number > 1000))
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      'Номер фактора указан неверно: передайте число от 1 до 1000.',
      'input.number',
    )
  return pending.save({
    ...place,
    number,
    schoolYear: input.schoolYear,
    name: requireText(input.name, 'Название фактора риска не указано: напишите его.', 'input.name'),
    significance: input.significance,
    source: input.source?.trim() || null,
  })
})
