import { activities, addNode, type Builder, byId, enumOf, globalId } from '../../api/plugin-api.ts'
import { OryolModality, OryolRequirementKind } from '../../prisma/generated/client.ts'
import { type RequirementRow, requirements } from './table.ts'

/** What a roadmap asks of its schools. */
export function buildRequirement(builder: Builder) {
  addNode(builder, requirements)
  return builder.objectRef<RequirementRow>('OryolRequirement').implement({
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: ({ id }) => globalId('OryolRequirement', id) }),
      version: t.exposeInt('version'),
      kind: t.expose('kind', { type: enumOf(builder, 'OryolRequirementKind', OryolRequirementKind) }),
      modality: t.expose('modality', {
        type: enumOf(builder, 'OryolModality', OryolModality),
        nullable: true,
      }),
      dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
      activity: t.field({
        type: 'Activity',
        nullable: true,
        resolve: (one, _, context) => byId(context, activities, one.activityId),
      }),
      source: t.exposeString('source'),
    }),
  })
}
