import { findAll, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { type Draft, readDraft } from './draft/draft.ts'
import { writeDraft } from './draft/write.ts'
import { requireWithin } from './edit/covered-schools.ts'
import { findOne, requireParties } from './parties.ts'
import { requireOwn } from './roadmap.ts'
import { roadmaps } from './table.ts'

export interface CreateRoadmap extends Omit<Draft, 'level' | 'regionId' | 'municipalityId' | 'schoolId'> {
  /** Whose roadmap it is: a region, a municipality or a school; that is its level. */
  readonly owner: { readonly type: 'Region' | 'Municipality' | 'School'; readonly id: string }
}

type Owner = Pick<Draft, 'level' | 'regionId' | 'municipalityId' | 'schoolId'>

/** Creates a roadmap with all its rows as a draft. */
export function createRoadmap(context: Context, { owner, ...input }: CreateRoadmap): Promise<Outcome> {
  return act(context, 'createRoadmap', { owner, ...input }, async work => {
    const own = await lockOwner(work, owner)
    requireOwn(work, 'createRoadmap', own)
    const draft = readDraft({ ...input, ...own })
    const covered = await findAll(work, schools, [...new Set(draft.coveredSchoolIds)])
    requireWithin(own, covered)
    const parent = await findOne(work, roadmaps, draft.parentId)
    if (parent && parent.regionId !== own.regionId) {
      throw apiError('BAD_INPUT', 'Карта более высокого уровня – из другого региона.')
    }
    const rows = draft.sections.flatMap(section => section.activities.flatMap(row => [row, ...row.parts]))
    await requireParties(
      work,
      rows.flatMap(row => row.responsible),
    )
    return writeDraft(work, { ...draft, coveredSchoolIds: covered.map(one => one.id) }, null)
  })
}

async function lockOwner(work: Work, { type, id }: CreateRoadmap['owner']): Promise<Owner> {
  if (type === 'Region') {
    await lock(work, regions, id)
    return { level: 'REGIONAL', regionId: id, municipalityId: null, schoolId: null }
  }
  if (type === 'Municipality') {
    const { regionId } = await lock(work, municipalities, id)
    return { level: 'MUNICIPAL', regionId, municipalityId: id, schoolId: null }
  }
  const { regionId, municipalityId } = await lock(work, schools, id)
  return { level: 'SCHOOL', regionId, municipalityId, schoolId: id }
}
