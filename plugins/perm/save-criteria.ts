import { randomUUIDv7 } from 'node:crypto'
import {
  apiError,
  type Context,
  findAll,
  lock,
  lockForUpdate,
  note,
  type Outcome,
  requirePast,
  requireText,
  roadmaps,
  sql,
  stored,
  type Work,
} from '../../api/plugin-api.ts'
import { act, action, permit } from './own.ts'
import { type CriteriaSetRow, criteriaSets, criteria as criterionRows, indicators } from './table.ts'

export interface SaveCriteriaSet {
  /** Null for a new set. */
  readonly criteriaSetId: string | null
  readonly version: number
  readonly roadmapId: string
  readonly title: string
  readonly coversLowResults: boolean
  readonly coversAdverseConditions: boolean
  readonly validTo: string | null
  readonly criteria: readonly { readonly title: string; readonly indicatorId: string | null }[]
}

/** Saves a set of criteria, whole, until it is approved. */
export function saveCriteriaSet(context: Context, input: SaveCriteriaSet): Promise<Outcome> {
  return act(context, 'savePermCriteriaSet', input, async work => {
    const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmapId)
    await permit(work, { regionId, municipalityId, schoolId: null })
    if (municipalityId === null) {
      throw apiError('BAD_INPUT', 'Критерии утверждает муниципалитет: назовите его дорожную карту.')
    }
    const { criteriaSetId, version } = input
    const before = criteriaSetId ? await lock(work, criteriaSets, criteriaSetId, version) : null
    if (before) requireDraft(before)
    if (before && before.roadmapId !== roadmapId) {
      throw apiError('BAD_INPUT', 'Набор – другой дорожной карты: назовите карту, чей это набор.')
    }
    const criteria = await criteriaOf(work, roadmapId, input.criteria)
    const id = before?.id ?? randomUUIDv7()
    const { coversLowResults, coversAdverseConditions } = input
    const data = {
      ...{ regionId, municipalityId, roadmapId, coversLowResults, coversAdverseConditions },
      title: requireText(input.title, 'Назовите набор критериев.'),
      validTo: stored(input.validTo),
    }
    const old = await storedCriteria(work, id)
    await work.tx.permCriteriaSet.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, version: { increment: 1 } },
    })
    await storeCriteria(work, id, criteria)
    const parts = { before: old, after: await storedCriteria(work, id) }
    await note(work, criteriaSets, id, { before, parts })
    return { id, findings: [] }
  })
}

/** Approves a set of criteria: from its day on, values of its indicators may be recorded. */
export const approvePermCriteriaSet = action(
  'approvePermCriteriaSet',
  async (work, { approvedOn, ...input }) => {
    const set = await lockForUpdate(work, criteriaSets, input.criteriaSet, input.version)
    const { regionId, validTo } = set.row
    requireDraft(set.row)
    requirePast(work, regionId, approvedOn)
    if (validTo !== null && validTo < approvedOn) {
      throw apiError('BAD_INPUT', 'Набор перестал действовать раньше, чем утверждён: исправьте один из дней.')
    }
    const approvalAct = requireText(input.approvalAct, 'Назовите акт, которым утверждён набор.')
    await set.update({ approvedOn, approvalAct }, { basis: approvalAct })
    return set
  },
)

/** BAD_INPUT where a set is approved already: values rest on it. */
export function requireDraft({ approvedOn }: CriteriaSetRow): void {
  if (approvedOn !== null) {
    throw apiError('BAD_INPUT', 'Набор уже утверждён: чтобы изменить критерии, запишите новый набор.')
  }
}

interface Criterion {
  readonly position: number
  readonly title: string
  readonly indicatorId: string | null
}

async function criteriaOf(
  work: Work,
  roadmapId: string,
  criteria: SaveCriteriaSet['criteria'],
): Promise<readonly Criterion[]> {
  if (criteria.length === 0 || criteria.length > 100) {
    throw apiError('BAD_INPUT', 'В наборе от одного до 100 критериев.')
  }
  const ids = criteria.flatMap(({ indicatorId }) => indicatorId ?? [])
  const named = await findAll(work, indicators, ids)
  if (named.some(indicator => indicator.roadmapId !== roadmapId)) {
    throw apiError('BAD_INPUT', 'Показатель – другой дорожной карты: назовите показатель этой карты.')
  }
  return criteria.map(({ title, indicatorId }, index) => ({
    position: index + 1,
    title: requireText(title, `Назовите критерий ${index + 1}.`),
    indicatorId,
  }))
}

const storedCriteria = async ({ read }: Work, setId: string) => ({
  criteria: await read(sql`
    select t.position, t.title, t.indicator_id as "indicatorId" from ${criterionRows.name} t
    where t.criteria_set_id = ${setId}::uuid and t.archived_at is null order by t.position`),
})

/** Criteria keep their places; those that are no longer there are archived. */
async function storeCriteria({ tx, context }: Work, criteriaSetId: string, criteria: readonly Criterion[]) {
  for (const { position, ...criterion } of criteria) {
    await tx.permCriterion.upsert({
      where: { criteriaSetId_position: { criteriaSetId, position } },
      create: { ...criterion, criteriaSetId, position },
      update: { ...criterion, archivedAt: null, version: { increment: 1 } },
    })
  }
  await tx.permCriterion.updateMany({
    where: { criteriaSetId, position: { gt: criteria.length }, archivedAt: null },
    data: { archivedAt: context.now },
  })
}
