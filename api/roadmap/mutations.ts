import { apiError } from '../graphql/errors/table.ts'
import { idOf, optionalIdOf, readId } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { amendRoadmap } from './amend.ts'
import { approveRoadmap } from './approve.ts'
import { cancelRoadmap, closeRoadmap } from './close.ts'
import { createRoadmap } from './create.ts'
import { deriveSchoolRoadmap } from './derive.ts'
import { readForm } from './draft/input.ts'
import { editRoadmap } from './edit/edit-roadmap.ts'
import { readHeadForm } from './edit/header-input.ts'
import { readEdit } from './edit/input.ts'
import { readParty } from './parties.ts'
import { supersedeRoadmap } from './supersede.ts'

function partOf(globalId: string) {
  const read = readId(globalId)
  if (read?.type === 'Activity') return { type: 'Activity' as const, id: read.id }
  if (read?.type === 'RoadmapSection') return { type: 'RoadmapSection' as const, id: read.id }
  throw apiError(
    'BAD_INPUT',
    'Меняется мероприятие или раздел: возьмите идентификатор из поля id такой записи.',
  )
}

export const Mutation: Resolvers<'roadmap', 'Mutation'> = {
  createRoadmap: (_, { input }, context) => createRoadmap(context, readForm(input)),
  deriveSchoolRoadmap: (_, { input: { parent, school, title = null, key = null } }, context) =>
    deriveSchoolRoadmap(context, {
      parentId: idOf('Roadmap', parent),
      schoolId: idOf('School', school),
      title,
      key,
    }),
  approveRoadmap: (_, { input: { roadmap, order, ...input } }, context) =>
    approveRoadmap(context, {
      ...input,
      roadmapId: idOf('Roadmap', roadmap),
      orderId: optionalIdOf('Order', order) ?? null,
    }),
  amendRoadmap: (_, { input }, context) => {
    const { part, version, reason, title = null, term = null, plannedResult = null, responsible } = input
    return amendRoadmap(context, {
      ...{ version, reason, title, term, plannedResult },
      part: partOf(part),
      responsible: responsible?.map(readParty) ?? null,
    })
  },
  closeRoadmap: (_, { input: { roadmap, ...input } }, context) =>
    closeRoadmap(context, { ...input, roadmapId: idOf('Roadmap', roadmap) }),
  cancelRoadmap: (_, { input: { roadmap, ...input } }, context) =>
    cancelRoadmap(context, { ...input, roadmapId: idOf('Roadmap', roadmap) }),
  supersedeRoadmap: (_, { input: { roadmap, successor, ...input } }, context) =>
    supersedeRoadmap(context, {
      ...input,
      roadmapId: idOf('Roadmap', roadmap),
      successorId: idOf('Roadmap', successor),
    }),
  editRoadmap: (_, { input: { roadmap, version, reason = null, head, edits } }, context) =>
    editRoadmap(context, {
      ...{ version, reason },
      roadmapId: idOf('Roadmap', roadmap),
      head: readHeadForm(head),
      edits: (edits ?? []).map(readEdit),
    }),
}
