import {
  apiError,
  linkOf,
  lock,
  requirePast,
  requireText,
  roadmaps,
  schools,
  sql,
  upsert,
} from '../../api/plugin-api.ts'
import { action, permit } from './own.ts'
import { requireProjectYear } from './project-year.ts'
import { participations, yearlyReports } from './table.ts'
import { yearOf } from './years.ts'

/** Records a document that the municipality has prepared for a year of its roadmap. */
export const recordPermYearlyReport = action('recordPermYearlyReport', async (work, input) => {
  const roadmap = await lock(work, roadmaps, input.roadmap)
  const { id: roadmapId, regionId, municipalityId, startsOn, endsOn } = roadmap
  await permit(work, { regionId, municipalityId, schoolId: null })
  if (municipalityId === null) {
    throw apiError('BAD_INPUT', 'Документ готовит муниципалитет: назовите его дорожную карту.')
  }
  const { kind, year, submittedOn } = input
  if (year < yearOf(startsOn) || year > yearOf(endsOn)) {
    throw apiError('BAD_INPUT', `Год – из периода карты, от ${yearOf(startsOn)} до ${yearOf(endsOn)}.`)
  }
  requirePast(work, regionId, submittedOn)
  const title = requireText(input.title, 'Назовите документ.')
  const where = sql`t.roadmap_id = ${roadmapId} and t.kind = ${kind} and t.year = ${year}
    and t.submitted_on = ${submittedOn}`
  const values = { regionId, municipalityId, roadmapId, kind, year, title, submittedOn }
  const url = linkOf(input.url ?? null)
  return upsert(work, yearlyReports, where, input.version ?? 0, { ...values, url })
})

/** Records that a school takes part in a project in a year. */
export const recordPermParticipation = action('recordPermParticipation', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const { project, year, note } = input
  requireProjectYear(work, regionId, year)
  const where = sql`t.school_id = ${schoolId} and t.project = ${project} and t.year = ${year}`
  const values = { ...place, project, year, note: note ?? null }
  return upsert(work, participations, where, input.version ?? 0, values)
})
