import { payloadOf } from '../action/payload.ts'
import type { Builder } from '../graphql/builder.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf, optionalIdOf, readId } from '../graphql/global-id.ts'
import { amendRoadmap } from './amend.ts'
import { approveRoadmap } from './approve.ts'
import { cancelRoadmap, closeRoadmap } from './close.ts'
import { createRoadmap } from './create.ts'
import { deriveSchoolRoadmap } from './derive.ts'
import { readForm } from './draft/input.ts'
import { createRoadmapInput, roadmapChangeInputs } from './draft/row-input.ts'
import { buildRoadmapEditing } from './edit/mutation.ts'
import { readParty } from './parties.ts'
import { supersedeRoadmap } from './supersede.ts'
import { roadmaps } from './table.ts'

/** `createRoadmap` and all that happens to a roadmap after. */
export function buildRoadmapMutations(builder: Builder): void {
  const create = createRoadmapInput(builder)
  const { approve, amend, close, cancel, supersede, derive } = roadmapChangeInputs(builder)
  const payload = (verb: string) => payloadOf(builder, `${verb}Payload`, roadmaps)
  buildRoadmapEditing(builder)
  builder.mutationFields(t => ({
    createRoadmap: t.field({
      type: payload('CreateRoadmap'),
      args: { input: t.arg({ type: create, required: true }) },
      resolve: (_, { input }, context) => createRoadmap(context, readForm(input)),
    }),
    deriveSchoolRoadmap: t.field({
      type: payload('DeriveSchoolRoadmap'),
      args: { input: t.arg({ type: derive, required: true }) },
      resolve: (_, { input: { parent, school, title = null, key = null } }, context) =>
        deriveSchoolRoadmap(context, {
          parentId: idOf('Roadmap', parent),
          schoolId: idOf('School', school),
          title,
          key,
        }),
    }),
    approveRoadmap: t.field({
      type: payload('ApproveRoadmap'),
      args: { input: t.arg({ type: approve, required: true }) },
      resolve: (_, { input: { roadmap, order, ...input } }, context) =>
        approveRoadmap(context, {
          ...input,
          roadmapId: idOf('Roadmap', roadmap),
          orderId: optionalIdOf('Order', order) ?? null,
        }),
    }),
    amendRoadmap: t.field({
      type: payload('AmendRoadmap'),
      args: { input: t.arg({ type: amend, required: true }) },
      resolve: (_, { input }, context) => {
        const { part, version, reason, title = null, term = null, plannedResult = null, responsible } = input
        return amendRoadmap(context, {
          ...{ version, reason, title, term, plannedResult },
          part: partOf(part),
          responsible: responsible?.map(readParty) ?? null,
        })
      },
    }),
    closeRoadmap: t.field({
      type: payload('CloseRoadmap'),
      args: { input: t.arg({ type: close, required: true }) },
      resolve: (_, { input: { roadmap, ...input } }, context) =>
        closeRoadmap(context, { ...input, roadmapId: idOf('Roadmap', roadmap) }),
    }),
    cancelRoadmap: t.field({
      type: payload('CancelRoadmap'),
      args: { input: t.arg({ type: cancel, required: true }) },
      resolve: (_, { input: { roadmap, ...input } }, context) =>
        cancelRoadmap(context, { ...input, roadmapId: idOf('Roadmap', roadmap) }),
    }),
    supersedeRoadmap: t.field({
      type: payload('SupersedeRoadmap'),
      args: { input: t.arg({ type: supersede, required: true }) },
      resolve: (_, { input: { roadmap, successor, ...input } }, context) =>
        supersedeRoadmap(context, {
          ...input,
          roadmapId: idOf('Roadmap', roadmap),
          successorId: idOf('Roadmap', successor),
        }),
    }),
  }))
}

function partOf(globalId: string) {
  const read = readId(globalId)
  if (read?.type === 'Activity') return { type: 'Activity' as const, id: read.id }
  if (read?.type === 'RoadmapSection') return { type: 'RoadmapSection' as const, id: read.id }
  throw apiError(
    'BAD_INPUT',
    'Меняется мероприятие или раздел: возьмите идентификатор из поля id такой записи.',
  )
}
