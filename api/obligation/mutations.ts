import { payloadOf } from '../action/payload.ts'
import type { Builder } from '../builder.ts'
import { idOf } from '../id.ts'
import { obligations } from './table.ts'
import { waiveObligation } from './waive.ts'

/** `waiveObligation`. */
export function buildObligationMutations(builder: Builder): void {
  const waive = builder.inputType('WaiveObligationInput', {
    fields: t => ({
      obligation: t.id({ required: true }),
      version: t.int({ required: true }),
      ground: t.string({ required: true }),
    }),
  })
  builder.mutationField('waiveObligation', t =>
    t.field({
      type: payloadOf(builder, 'WaiveObligationPayload', obligations),
      args: { input: t.arg({ type: waive, required: true }) },
      resolve: (_, { input: { obligation, ...input } }, context) =>
        waiveObligation(context, { ...input, obligationId: idOf('Obligation', obligation) }),
    }),
  )
}
