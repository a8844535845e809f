import {
  activities,
  apiError,
  type Context,
  findAll,
  lock,
  type Outcome,
  type RoadmapList,
  requireListVersion,
  requireText,
  roadmaps,
  saveList,
  stored,
  type Work,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { type RequirementRow, requirements } from './table.ts'

type Requirement = Pick<RequirementRow, 'kind' | 'dueOn' | 'activityId' | 'modality' | 'source'>

export interface SetRequirements {
  readonly roadmapId: string
  /** The version of the list that the caller has seen; 0 where nothing ever was. */
  readonly version: number
  readonly requirements: readonly Requirement[]
}

/** Saves what a roadmap asks of its schools, whole: the rules judge it by these rows from now on. */
export function setRequirements(context: Context, input: SetRequirements): Promise<Outcome> {
  return act(context, 'setOryolRequirements', input, async work => {
    const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmapId)
    await permit(work, { regionId, municipalityId, schoolId: null })
    await requireListVersion(work, [requirements], roadmapId, input.version)
    const rows = input.requirements.map(one => ({
      ...one,
      source: requireText(one.source, 'Назовите документ и пункт каждого ожидания.'),
    }))
    const named = rows.map(one => one.activityId).filter(id => id !== null)
    const asked = await findAll(work, activities, named)
    if (asked.some(one => one.roadmapId !== roadmapId)) {
      throw apiError('BAD_INPUT', 'Мероприятие – другой карты: назовите мероприятие этой.')
    }
    await saveList(work, listOf(work, { regionId, municipalityId, roadmapId }), roadmapId, rows)
    return { id: roadmapId, findings: [] }
  })
}

type Owner = Pick<RequirementRow, 'regionId' | 'municipalityId' | 'roadmapId'>

const listOf = ({ tx }: Work, owner: Owner): RoadmapList<RequirementRow, Requirement> => ({
  table: requirements,
  nameOf: ({ kind }) => kind,
  write: (id, { dueOn, ...row }) => {
    const data = { ...row, dueOn: stored(dueOn) }
    return tx.oryolRequirement.upsert({
      where: { id },
      create: { ...owner, ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
  },
})
