import { lock, schools, sql, upsert } from '../../../api/plugin-api.ts'
import { participations } from '../table.ts'
import { action, permit } from './action.ts'
import { requireProjectYear } from './project-year.ts'

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
