import {
  apiError,
  linkOf,
  lockForReference,
  requirePast,
  requireText,
  roadmaps,
  schools,
  sql,
  upsert,
} from '../../../api/plugin-api.ts'
import { curatorMemos } from '../table.ts'
import { action, permit } from './action.ts'

/** Records the memo with which a curator sums up a school's year. */
export const recordIvanovoCuratorMemo = action('recordIvanovoCuratorMemo', async (work, input) => {
  const roadmap = await lockForReference(work, roadmaps, input.roadmap)
  const { id: schoolId, regionId, municipalityId } = await lockForReference(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  if (roadmap.municipalityId !== null && roadmap.municipalityId !== municipalityId) {
    throw apiError(
      'OTHER_PLACE',
      'Школа относится к другому муниципальному образованию: укажите школу территории этой дорожной карты.',
      'input.school',
    )
  }
  const { preparedOn } = input
  requirePast(work, regionId, { preparedOn })
  const title = requireText(input.title, 'Название справки не указано: напишите его.', 'input.title')
  const where = sql`t.roadmap_id = ${roadmap.id} and t.school_id = ${schoolId} and t.prepared_on = ${preparedOn}`
  const values = { ...place, roadmapId: roadmap.id, preparedOn, title, url: linkOf(input.url, 'input.url') }
  return upsert(work, curatorMemos, where, input.version ?? 0, values)
})
