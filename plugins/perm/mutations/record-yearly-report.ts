import {
  apiError,
  linkOf,
  lockForReference,
  requirePast,
  requireText,
  roadmaps,
  sql,
  upsert,
} from '../../../api/plugin-api.ts'
import { yearOf } from '../facts/years.ts'
import { yearlyReports } from '../table.ts'
import { action, permit } from './action.ts'

/** Records a document that the municipality has prepared for a year of its roadmap. */
export const recordPermYearlyReport = action('recordPermYearlyReport', async (work, input) => {
  const roadmap = await lockForReference(work, roadmaps, input.roadmap)
  const { id: roadmapId, regionId, municipalityId, startsOn, endsOn } = roadmap
  await permit(work, { regionId, municipalityId, schoolId: null })
  if (municipalityId === null) {
    throw apiError(
      'OTHER_PLACE',
      'Документ готовит муниципалитет: укажите его дорожную карту.',
      'input.roadmap',
    )
  }
  const { kind, year, submittedOn } = input
  if (year < yearOf(startsOn) || year > yearOf(endsOn)) {
    throw apiError(
      'DATE_OUT_OF_RANGE',
      `Год не входит в период дорожной карты: укажите от ${yearOf(startsOn)} до ${yearOf(endsOn)}.`,
      'input.year',
    )
  }
  requirePast(work, regionId, { submittedOn })
  const title = requireText(input.title, 'Название документа не указано: напишите его.', 'input.title')
  const where = sql`t.roadmap_id = ${roadmapId} and t.kind = ${kind} and t.year = ${year}
    and t.submitted_on = ${submittedOn}`
  const values = { regionId, municipalityId, roadmapId, kind, year, title, submittedOn }
  const url = linkOf(input.url ?? null, 'input.url')
  return upsert(work, yearlyReports, where, input.version ?? 0, { ...values, url })
})
