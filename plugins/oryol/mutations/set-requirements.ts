import {
  activities,
  apiError,
  lock,
  lockAllForReference,
  type RoadmapList,
  requireListVersion,
  requireText,
  roadmaps,
  saveList,
} from '../../../api/plugin-api.ts'
import { type RequirementRow, requirements } from '../table.ts'
import { action, permit } from './action.ts'

type Requirement = Pick<RequirementRow, 'kind' | 'dueOn' | 'activityId' | 'modality' | 'source'>

const list: RoadmapList<RequirementRow, Requirement> = {
  table: requirements,
  path: 'input.requirements',
  nameOf: ({ kind }) => kind,
}

/** Saves what a roadmap requires of its schools, whole: the rules use these rows from now on. */
export const setOryolRequirements = action('setOryolRequirements', async (work, input) => {
  const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmap)
  await permit(work, { regionId, municipalityId, schoolId: null })
  await requireListVersion(work, [requirements], roadmapId, input.version)
  const rows = input.requirements.map(({ kind, dueOn, activity, modality, source }, index) => ({
    kind,
    dueOn: dueOn ?? null,
    activityId: activity ?? null,
    modality: modality ?? null,
    source: requireText(
      source,
      'Документ требования не указан: укажите документ и пункт каждого требования.',
      `input.requirements[${index}].source`,
    ),
  }))
  const named = rows.map(one => one.activityId).filter(id => id !== null)
  const locked = await lockAllForReference(work, activities, named)
  const foreign = locked.find(one => one.roadmapId !== roadmapId)
  if (foreign) {
    throw apiError(
      'OTHER_PLACE',
      'Мероприятие относится к другой дорожной карте: укажите мероприятие этой.',
      work.pathOf(foreign.id),
    )
  }
  await saveList(work, list, { regionId, municipalityId, roadmapId }, rows)
  return { id: roadmapId, findings: [] }
})
