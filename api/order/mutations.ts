import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { acknowledgeOrder } from './acknowledge/action.ts'
import { amendOrder } from './amend/amend-order.ts'
import { archiveOrder } from './archive.ts'
import { readAct, readClause, readResponsible } from './input.ts'
import { registerOrder } from './register.ts'

export const Mutation: Resolvers<'order', 'Mutation'> = {
  registerOrder: (_, { input }, context) => {
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
  archiveOrder: (_, { input: { order, ...input } }, context) =>
    archiveOrder(context, { ...input, id: idOf('Order', order) }),
  acknowledgeOrder: (_, { input: { order, person, acknowledgedOn } }, context) =>
    acknowledgeOrder(context, {
      orderId: idOf('Order', order),
      personId: idOf('Person', person),
      acknowledgedOn,
    }),
  amendOrder: (_, { input }, context) => {
    const { order, version, reason, basis, changeClauses, addClauses, removeClauses, ...rest } = input
    const { issuer, controller, ...head } = rest
    return amendOrder(context, {
      ...{ orderId: idOf('Order', order), version, reason },
      head: {
        ...head,
        date: head.date ?? undefined,
        title: head.title ?? undefined,
        issuerName: head.issuerName ?? undefined,
        issuerId: issuer == null ? issuer : idOf('Organization', issuer),
        controllerId: controller == null ? controller : idOf('Person', controller),
      },
      basis: basis?.map(readAct) ?? null,
      changed: (changeClauses ?? []).map(({ clause, number, text, modality, responsibles, ...rest }) => ({
        ...rest,
        clauseId: idOf('OrderClause', clause),
        number: number ?? undefined,
        text: text ?? undefined,
        modality: modality ?? undefined,
        responsibles: responsibles?.map(readResponsible),
      })),
      added: (addClauses ?? []).map(readClause),
      removedIds: (removeClauses ?? []).map(id => idOf('OrderClause', id)),
    })
  },
}
