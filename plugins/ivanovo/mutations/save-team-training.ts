import { lock, lockForUpsertById, requirePast, requireText, schools } from '../../../api/plugin-api.ts'
import { teamTrainings } from '../table.ts'
import { action, permit } from './action.ts'
import { requireSame } from './require-same.ts'

/** Saves what a school's management team has learnt; the share of trained teams is counted from it. */
export const saveIvanovoTeamTraining = action('saveIvanovoTeamTraining', async (work, input) => {
  const { completedOn } = input
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, teamTrainings, input.training, input.version)
  requireSame(pending.row, schoolId)
  requirePast(work, regionId, { completedOn })
  const program = requireText(input.program, 'Программа обучения не указана: напишите её.', 'input.program')
  return pending.save({ ...place, program, completedOn })
})
