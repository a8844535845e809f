import { Modality } from '../../../prisma/generated/client.ts'
import { payloadOf } from '../../action/payload.ts'
import { type Builder, enumOf } from '../../graphql/builder.ts'
import { idOf } from '../../graphql/global-id.ts'
import { actInput, clauseInput, readAct, readClause, readResponsible } from '../input.ts'
import { orders } from '../table.ts'
import { amendOrder } from './amend-order.ts'

/** `amendOrder`. */
export function buildOrderAmending(builder: Builder): void {
  const changed = builder.inputType('ChangeOrderClauseInput', {
    fields: t => ({
      clause: t.id({ required: true }),
      number: t.string(),
      text: t.string(),
      modality: t.field({ type: enumOf(builder, 'Modality', Modality) }),
      term: t.string(),
      responsibles: t.idList(),
      note: t.string(),
    }),
  })
  const amend = builder.inputType('AmendOrderInput', {
    fields: t => ({
      order: t.id({ required: true }),
      version: t.int({ required: true }),
      number: t.string(),
      date: t.field({ type: 'Date' }),
      issuer: t.id(),
      issuerName: t.string(),
      title: t.string(),
      purpose: t.string(),
      place: t.string(),
      controller: t.id(),
      note: t.string(),
      basis: t.field({ type: [actInput(builder)] }),
      changeClauses: t.field({ type: [changed] }),
      addClauses: t.field({ type: [clauseInput(builder)] }),
      removeClauses: t.idList(),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationField('amendOrder', t =>
    t.field({
      type: payloadOf(builder, 'AmendOrderPayload', orders),
      args: { input: t.arg({ type: amend, required: true }) },
      resolve: (_, { input }, context) => {
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
    }),
  )
}
