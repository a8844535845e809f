import {
  linkOf,
  lockForReference,
  regions,
  requirePast,
  requireText,
  sql,
  upsert,
} from '../../../api/plugin-api.ts'
import { schedules } from '../table.ts'
import { action, permit } from './action.ts'
import { requireProjectYear } from './project-year.ts'

/** Saves the schedule that the region has issued for a project's year. */
export const setPermProjectSchedule = action('setPermProjectSchedule', async (work, input) => {
  const { id: regionId } = await lockForReference(work, regions, input.region)
  await permit(work, { regionId, municipalityId: null, schoolId: null })
  const { project, year, issuedOn } = input
  requireProjectYear(work, regionId, year)
  requirePast(work, regionId, { issuedOn })
  const title = requireText(input.title, 'Название плана-графика не указано: напишите его.', 'input.title')
  const where = sql`t.region_id = ${regionId} and t.project = ${project} and t.year = ${year}`
  const values = { regionId, project, year, title, url: linkOf(input.url ?? null, 'input.url'), issuedOn }
  return upsert(work, schedules, where, input.version, values)
})
