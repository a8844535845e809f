import { lockForReference, municipalities, requireText, sql, upsert } from '../../../api/plugin-api.ts'
import { methodicalServices } from '../table.ts'
import { action, permit } from './action.ts'

/** Saves how a municipality does its methodical work. */
export const setOryolMethodicalService = action('setOryolMethodicalService', async (work, input) => {
  const { id: municipalityId, regionId } = await lockForReference(work, municipalities, input.municipality)
  await permit(work, { regionId, municipalityId, schoolId: null })
  const source = requireText(input.source, 'Документ не указан: укажите документ и пункт.', 'input.source')
  const own = sql`t.municipality_id = ${municipalityId}`
  const values = { regionId, municipalityId, kind: input.kind, source }
  return upsert(work, methodicalServices, own, input.version, values, { basis: source })
})
