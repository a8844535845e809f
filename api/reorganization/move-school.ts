import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { lockForReference, lockForUpdate } from '../action/write/record.ts'
import { recordTwins } from '../finding/twins.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { readAct, recordEvents } from './event.ts'
import { leaveMunicipality } from './leave.ts'
import { relocate } from './transfer/relocate.ts'

/**
 * Moves a school to another municipality of its region, under roadmaps in force. What it has and still does moves
 * along; what it reported and what has ended stays in the old municipality, which asks nothing of it any more.
 */
export const moveSchool = action('moveSchool', async (work, input) => {
  const school = await lockForUpdate(work, schools, input.school, input.version)
  const { id, regionId, municipalityId: from } = school.row
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const to = await lockForReference(work, municipalities, input.municipality)
  if (to.regionId !== regionId) {
    throw apiError(
      'OTHER_PLACE',
      'Муниципальное образование относится к другому региону: добавьте школу в нём заново.',
      'input.municipality',
    )
  }
  if (to.id === from)
    throw apiError(
      'NOTHING_TO_CHANGE',
      'Школа уже в этом муниципальном образовании: укажите другое.',
      'input.municipality',
    )
  const act = readAct(work, regionId, input)
  const ground = `Школа переведена в другое муниципальное образование. ${act.basis}`
  await leaveMunicipality(work, school.row, { ...act, ground, successors: [] })
  await school.update({ municipalityId: to.id, movedOn: act.on }, { basis: act.basis })
  await relocate(work, { regionId, from, to: to.id, schoolIds: [id], on: act.on, basis: act.basis })
  await recordEvents(work, act, [
    { schoolId: id, kind: 'MOVED', fromMunicipalityId: from, toMunicipalityId: to.id },
  ])
  return { id, findings: await recordTwins(work, 'School', [id]) }
})
