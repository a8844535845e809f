import { payloadOf } from '../action/payload.ts'
import type { Builder } from '../graphql/builder.ts'
import { idOf } from '../graphql/global-id.ts'
import { obligations } from './table.ts'
import { unwaiveObligation } from './unwaive.ts'
import { waiveObligation } from './waive.ts'

/** `waiveObligation` and `unwaiveObligation`. */
export function buildObligationMutations(builder: Builder): void {
  const waive = builder.inputType('WaiveObligationInput', {
    fields: t => ({
      obligation: t.id({ required: true }),
      version: t.int({ required: true }),
      ground: t.string({ required: true }),
    }),
  })
  const unwaive = builder.inputType('UnwaiveObligationInput', {
    fields: t => ({
      obligation: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    waiveObligation: t.field({
      type: payloadOf(builder, 'WaiveObligationPayload', obligations),
      args: { input: t.arg({ type: waive, required: true }) },
      resolve: (_, { input: { obligation, ...input } }, context) =>
        waiveObligation(context, { ...input, obligationId: idOf('Obligation', obligation) }),
    }),
    unwaiveObligation: t.field({
      type: payloadOf(builder, 'UnwaiveObligationPayload', obligations),
      args: { input: t.arg({ type: unwaive, required: true }) },
      resolve: (_, { input: { obligation, ...input } }, context) =>
        unwaiveObligation(context, { ...input, obligationId: idOf('Obligation', obligation) }),
    }),
  }))
}
