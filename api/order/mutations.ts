import { archivedPayloadOf } from '../action/archived.ts'
import { payloadOf } from '../action/payload.ts'
import type { Builder } from '../graphql/builder.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import { acknowledgeOrder } from './acknowledge/action.ts'
import { buildOrderAmending } from './amend/mutation.ts'
import { archiveOrder } from './archive.ts'
import { readAct, readClause, registerOrderInput } from './input.ts'
import { registerOrder } from './register.ts'
import { orders } from './table.ts'

/** `registerOrder`, `acknowledgeOrder`, `archiveOrder`. */
export function buildOrderMutations(builder: Builder): void {
  const acknowledge = builder.inputType('AcknowledgeOrderInput', {
    fields: t => ({
      order: t.id({ required: true }),
      person: t.id({ required: true }),
      acknowledgedOn: t.field({ type: 'Date', required: true }),
    }),
  })
  const archive = builder.inputType('ArchiveOrderInput', {
    fields: t => ({
      order: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  buildOrderAmending(builder)
  builder.mutationFields(t => ({
    registerOrder: t.field({
      type: payloadOf(builder, 'RegisterOrderPayload', orders),
      args: { input: t.arg({ type: registerOrderInput(builder), required: true }) },
      resolve: (_, { input }, context) => {
        const { number = null, purpose = null, place = null, note = null } = input
        return registerOrder(context, {
          ...{ number, date: input.date, issuerName: input.issuerName, title: input.title },
          ...{ purpose, place, note },
          regionId: optionalIdOf('Region', input.region) ?? null,
          municipalityId: optionalIdOf('Municipality', input.municipality) ?? null,
          issuerId: optionalIdOf('Organization', input.issuer) ?? null,
          controllerId: optionalIdOf('Person', input.controller) ?? null,
          basis: input.basis.map(readAct),
          clauses: input.clauses.map(readClause),
        })
      },
    }),
    archiveOrder: t.field({
      type: archivedPayloadOf(builder, 'ArchiveOrderPayload', orders),
      args: { input: t.arg({ type: archive, required: true }) },
      resolve: (_, { input: { order, ...input } }, context) =>
        archiveOrder(context, { ...input, id: idOf('Order', order) }),
    }),
    acknowledgeOrder: t.field({
      type: payloadOf(builder, 'AcknowledgeOrderPayload', orders),
      args: { input: t.arg({ type: acknowledge, required: true }) },
      resolve: (_, { input: { order, person, acknowledgedOn } }, context) =>
        acknowledgeOrder(context, {
          orderId: idOf('Order', order),
          personId: idOf('Person', person),
          acknowledgedOn,
        }),
    }),
  }))
}
