import {
  apiError,
  create,
  indicators,
  insertLists,
  lock,
  lockAllForReference,
  lockRecord,
  requireText,
  roadmaps,
  saveLists,
  sql,
  type UnitOfWork,
} from '../../../api/plugin-api.ts'
import type { SavePermCriterionInput } from '../generated/contract.ts'
import { type CriterionRow, criteria, criteriaSets } from '../table.ts'
import { action, permit } from './action.ts'
import { requireDraft } from './approve-criteria-set.ts'

/** Saves a set of criteria, whole, until it is approved. */
export const savePermCriteriaSet = action('savePermCriteriaSet', async (work, input) => {
  const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmap)
  await permit(work, { regionId, municipalityId, schoolId: null })
  if (municipalityId === null) {
    throw apiError(
      'OTHER_PLACE',
      'Критерии утверждает муниципалитет: укажите его дорожную карту.',
      'input.roadmap',
    )
  }
  const set = input.criteriaSet ? await lockDraft(work, roadmapId, input.criteriaSet, input.version) : null
  const list = await criteriaOf(work, roadmapId, input.criteria)
  const { coversLowResults, coversAdverseConditions, validTo = null } = input
  const values = {
    regionId,
    municipalityId,
    roadmapId,
    coversLowResults,
    coversAdverseConditions,
    validTo,
    title: requireText(input.title, 'Название набора критериев не указано: напишите его.', 'input.title'),
  }
  if (!set) {
    const created = await create(work, criteriaSets, values, {
      parts: { before: {}, after: { criteria: list } },
    })
    await insertLists(work, criteria, 'criteriaSetId', new Map([[created.id, list]]))
    return created
  }
  const before = { criteria: await storedCriteria(work, set.id) }
  await saveLists(work, criteria, 'criteriaSetId', new Map([[set.id, list]]), work.context.now)
  await set.update(values, { parts: { before, after: { criteria: list } } })
  return set
})

async function lockDraft(work: UnitOfWork, roadmapId: string, id: string, version: number) {
  const set = await lockRecord(work, criteriaSets, id, version)
  requireDraft(set.row)
  if (set.row.roadmapId !== roadmapId) {
    throw apiError('OTHER_PLACE', 'Набор относится к другой дорожной карте: укажите её.', 'input.criteriaSet')
  }
  return set
}

type Criterion = Pick<CriterionRow, 'position' | 'title' | 'indicatorId'>

async function criteriaOf(
  work: UnitOfWork,
  roadmapId: string,
  list: readonly SavePermCriterionInput[],
): Promise<readonly Criterion[]> {
  if (list.length === 0 || list.length > 100) {
    throw apiError(
      'LIST_SIZE_INVALID',
      'Число критериев набора неверно: передайте от 1 до 100.',
      'input.criteria',
    )
  }
  const ids = list.flatMap(({ indicator }) => indicator ?? [])
  const named = await lockAllForReference(work, indicators, ids)
  const foreign = named.find(indicator => indicator.roadmapId !== roadmapId)
  if (foreign) {
    throw apiError(
      'OTHER_PLACE',
      'Показатель относится к другой дорожной карте: укажите показатель этой.',
      work.pathOf(foreign.id),
    )
  }
  return list.map(({ title, indicator }, index) => ({
    position: index + 1,
    title: requireText(
      title,
      `Название критерия ${index + 1} не указано: напишите его.`,
      `input.criteria[${index}].title`,
    ),
    indicatorId: indicator ?? null,
  }))
}

const storedCriteria = ({ read }: UnitOfWork, setId: string) =>
  read<Criterion>(sql`
    select t.position, t.title, t.indicator_id as "indicatorId" from ${criteria.name} t
    where t.criteria_set_id = ${setId} and t.archived_at is null order by t.position`)
