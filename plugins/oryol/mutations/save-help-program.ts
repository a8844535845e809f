import {
  apiError,
  lock,
  lockForReference,
  requireText,
  roadmaps,
  schools,
  sql,
  upsert,
} from '../../../api/plugin-api.ts'
import { helpPrograms } from '../table.ts'
import { action, permit } from './action.ts'

/** A programme that was taken out of the lists starts over. */
const revived = { interviewedOn: null, discussedOn: null, approvedOn: null }

/** Saves what a roadmap plans for a school with low results; its steps are recorded by themselves. */
export const saveOryolHelpProgram = action('saveOryolHelpProgram', async (work, input) => {
  const { interviewPlannedOn = null, dueOn } = input
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const roadmap = await lockForReference(work, roadmaps, input.roadmap)
  if (roadmap.municipalityId !== municipalityId || ![null, schoolId].includes(roadmap.schoolId)) {
    throw apiError(
      'OTHER_PLACE',
      'Дорожная карта не относится к этой школе или её муниципалитету: укажите их дорожную карту.',
      'input.roadmap',
    )
  }
  if (interviewPlannedOn !== null && interviewPlannedOn > dueOn) {
    throw apiError(
      'DATES_REVERSED',
      'Собеседование назначено позже срока программы: исправьте даты.',
      'input.interviewPlannedOn',
    )
  }
  const source = requireText(
    input.source,
    'Документ-основание программы не указан: укажите документ и пункт.',
    'input.source',
  )
  const where = sql`t.roadmap_id = ${roadmap.id} and t.school_id = ${schoolId}`
  const values = { ...place, roadmapId: roadmap.id, dueOn, interviewPlannedOn, source }
  return upsert(work, helpPrograms, where, input.version, values, { basis: source, revived })
})
