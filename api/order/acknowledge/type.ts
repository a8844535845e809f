import { namedById } from '../../data/loader.ts'
import { type Builder, once } from '../../graphql/builder.ts'
import { persons } from '../../organization/table.ts'
import type { OrderAcknowledgementRow } from '../table.ts'

/** OrderAcknowledgement: who has read an order, and when. */
export function acknowledgementOf(builder: Builder) {
  return once(builder, 'OrderAcknowledgement', () =>
    builder.objectRef<OrderAcknowledgementRow>('OrderAcknowledgement').implement({
      fields: t => ({
        person: t.field({
          type: 'Person',
          nullable: true,
          resolve: (acknowledgement, _, context) => namedById(context, persons, acknowledgement.personId),
        }),
        acknowledgedOn: t.expose('acknowledgedOn', { type: 'Date' }),
      }),
    }),
  )
}
