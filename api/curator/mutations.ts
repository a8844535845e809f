import { CuratorKind } from '../../prisma/generated/client.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import { assignCurator, endCurator, handOverCurator } from './actions.ts'
import { curators } from './table.ts'

/** `assignCurator`, `endCurator`, `handOverCurator`. */
export function buildCuratorMutations(builder: Builder): void {
  const assign = builder.inputType('AssignCuratorInput', {
    fields: t => ({
      kind: t.field({ type: enumOf(builder, 'CuratorKind', CuratorKind), required: true }),
      person: t.id({ required: true }),
      school: t.id(),
      municipality: t.id(),
      region: t.id(),
      roadmap: t.id(),
      orderClause: t.id(),
      validFrom: t.field({ type: 'Date' }),
      validTo: t.field({ type: 'Date' }),
      note: t.string(),
    }),
  })
  const end = builder.inputType('EndCuratorInput', {
    fields: t => ({
      curator: t.id({ required: true }),
      version: t.int({ required: true }),
      validTo: t.field({ type: 'Date', required: true }),
      reason: t.string(),
    }),
  })
  const handOver = builder.inputType('HandOverCuratorInput', {
    fields: t => ({
      curator: t.id({ required: true }),
      version: t.int({ required: true }),
      person: t.id({ required: true }),
      validFrom: t.field({ type: 'Date', required: true }),
      orderClause: t.id(),
      reason: t.string(),
    }),
  })
  builder.mutationFields(t => ({
    assignCurator: t.field({
      type: payloadOf(builder, 'AssignCuratorPayload', curators),
      args: { input: t.arg({ type: assign, required: true }) },
      resolve: (_, { input }, context) => {
        const { person, school, municipality, region, roadmap, orderClause, ...rest } = input
        return assignCurator(context, {
          ...rest,
          personId: idOf('Person', person),
          schoolId: optionalIdOf('School', school),
          municipalityId: optionalIdOf('Municipality', municipality),
          regionId: optionalIdOf('Region', region),
          roadmapId: optionalIdOf('Roadmap', roadmap),
          orderClauseId: optionalIdOf('OrderClause', orderClause),
        })
      },
    }),
    endCurator: t.field({
      type: payloadOf(builder, 'EndCuratorPayload', curators),
      args: { input: t.arg({ type: end, required: true }) },
      resolve: (_, { input: { curator, ...input } }, context) =>
        endCurator(context, { ...input, curatorId: idOf('Curator', curator) }),
    }),
    handOverCurator: t.field({
      type: payloadOf(builder, 'HandOverCuratorPayload', curators),
      args: { input: t.arg({ type: handOver, required: true }) },
      resolve: (_, { input: { curator, person, orderClause, ...input } }, context) =>
        handOverCurator(context, {
          ...input,
          curatorId: idOf('Curator', curator),
          personId: idOf('Person', person),
          orderClauseId: optionalIdOf('OrderClause', orderClause),
        }),
    }),
  }))
}
