import {
  apiError,
  lockForReference,
  lockKey,
  lockRecord,
  regions,
  requirePast,
  requireText,
  sql,
  upsert,
} from '../../../api/plugin-api.ts'
import { yearOf } from '../facts/years.ts'
import { concepts } from '../table.ts'
import { action, permit } from './action.ts'

/** Saves a concept of the region; a roadmap follows the concept whose act it or its order cites. */
export const setPermConcept = action('setPermConcept', async (work, input) => {
  const { id: regionId } = await lockForReference(work, regions, input.region)
  await permit(work, { regionId, municipalityId: null, schoolId: null })
  const { version, actOn, horizonYear } = input
  const actNumber = requireText(
    input.actNumber,
    'Номер утверждающего акта не указан: укажите его.',
    'input.actNumber',
  )
  requirePast(work, regionId, { actOn })
  if (horizonYear < yearOf(actOn) || horizonYear > yearOf(actOn) + 50) {
    throw apiError(
      'DATES_REVERSED',
      'Последний год Концепции раньше года её акта: исправьте один из них.',
      'input.horizonYear',
    )
  }
  const values = {
    regionId,
    actNumber,
    actOn,
    horizonYear,
    note: input.note?.trim() || null,
    title: requireText(input.title, 'Название Концепции не указано: напишите его.', 'input.title'),
    issuer: requireText(
      input.issuer,
      'Орган, утвердивший Концепцию, не указан: напишите его наименование.',
      'input.issuer',
    ),
  }
  const byAct = sql`t.region_id = ${regionId} and t.act_number = ${actNumber} and t.act_on = ${actOn}`
  if (!input.concept) return upsert(work, concepts, byAct, version, values)
  const concept = await lockRecord(work, concepts, input.concept, version)
  if (concept.row.regionId !== regionId) {
    throw apiError(
      'OTHER_PLACE',
      'Концепция относится к другому региону: укажите её регион.',
      'input.concept',
    )
  }
  await lockKey(work, concepts, byAct)
  const others = await work.read(sql`select from ${concepts.name} t where ${byAct} and t.id <> ${concept.id}`)
  if (others.length > 0) {
    throw apiError(
      'ALREADY_EXISTS',
      'Этим актом утверждена другая записанная Концепция: исправьте её или номер акта.',
      'input.actNumber',
    )
  }
  await concept.update(values)
  return concept
})
