import { PartnershipKind } from '../../prisma/generated/client.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { idOf } from '../graphql/global-id.ts'
import { createPartnership, endPartnership } from './actions.ts'
import { partnerships } from './table.ts'

/** `createPartnership`, `endPartnership`. */
export function buildPartnershipMutations(builder: Builder): void {
  const create = builder.inputType('CreatePartnershipInput', {
    fields: t => ({
      kind: t.field({ type: enumOf(builder, 'PartnershipKind', PartnershipKind), required: true }),
      supportedSchool: t.id({ required: true }),
      leaderSchool: t.id({ required: true }),
      contractNumber: t.string(),
      validFrom: t.field({ type: 'Date', required: true }),
      validTo: t.field({ type: 'Date' }),
      note: t.string(),
    }),
  })
  const end = builder.inputType('EndPartnershipInput', {
    fields: t => ({
      partnership: t.id({ required: true }),
      version: t.int({ required: true }),
      validTo: t.field({ type: 'Date', required: true }),
      reason: t.string(),
    }),
  })
  builder.mutationFields(t => ({
    createPartnership: t.field({
      type: payloadOf(builder, 'CreatePartnershipPayload', partnerships),
      args: { input: t.arg({ type: create, required: true }) },
      resolve: (_, { input: { supportedSchool, leaderSchool, ...input } }, context) =>
        createPartnership(context, {
          ...input,
          supportedSchoolId: idOf('School', supportedSchool),
          leaderSchoolId: idOf('School', leaderSchool),
        }),
    }),
    endPartnership: t.field({
      type: payloadOf(builder, 'EndPartnershipPayload', partnerships),
      args: { input: t.arg({ type: end, required: true }) },
      resolve: (_, { input: { partnership, ...input } }, context) =>
        endPartnership(context, { ...input, partnershipId: idOf('Partnership', partnership) }),
    }),
  }))
}
