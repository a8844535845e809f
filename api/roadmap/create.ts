import { action } from '../action/action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { lockAllForReference, lockForReference } from '../action/write/record.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { requireParties } from '../organization/responsible.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { type Owner, readDraft } from './draft/draft.ts'
import { writeDraft } from './draft/write.ts'
import { requireWithin } from './edit/covered-schools.ts'
import { authorizeOwner } from './roadmap.ts'
import { roadmaps } from './table.ts'

/** Creates a roadmap with all its rows as a draft. */
export const createRoadmap = action('createRoadmap', async (work, input) => {
  const owner = await lockOwner(work, input.owner)
  authorizeOwner(work, owner)
  const draft = readDraft(input, owner)
  requireWithin(
    owner,
    await lockAllForReference(work, schools, input.coveredSchools ?? [], 'input.coveredSchools'),
    'input.coveredSchools',
  )
  if (input.parent) await requireParent(work, input.parent, owner)
  const rows = draft.sections.flatMap(section => section.activities.flatMap(row => [row, ...row.parts]))
  await requireParties(
    work,
    rows.flatMap(row => row.responsible),
  )
  return writeDraft(work, draft, null)
})

async function requireParent(work: UnitOfWork, parentId: string, { regionId }: Owner): Promise<void> {
  const parent = await lockForReference(work, roadmaps, parentId)
  if (parent.regionId === regionId) return
  throw apiError(
    'OTHER_PLACE',
    'Дорожная карта вышестоящего уровня относится к другому региону: укажите карту этого региона.',
    'input.parent',
  )
}

/**
 * The region, the municipality or the school whose roadmap it will be; that is the roadmap's level. It is locked as one that
 * is referred to: other writes about the same place go on.
 */
async function lockOwner(work: UnitOfWork, globalId: string): Promise<Owner> {
  const { type, id = '' } = readId(globalId) ?? {}
  if (type === 'Region') {
    await lockForReference(work, regions, id)
    return { level: 'REGIONAL', regionId: id, municipalityId: null, schoolId: null }
  }
  if (type === 'Municipality') {
    const { regionId } = await lockForReference(work, municipalities, id)
    return { level: 'MUNICIPAL', regionId, municipalityId: id, schoolId: null }
  }
  if (type === 'School') {
    const { regionId, municipalityId } = await lockForReference(work, schools, id)
    return { level: 'SCHOOL', regionId, municipalityId, schoolId: id }
  }
  throw apiError(
    'ID_INVALID',
    'Дорожную карту принимает регион, муниципальное образование или школа: передайте идентификатор из поля id такой записи.',
    'input.owner',
  )
}
