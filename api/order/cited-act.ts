import { ActKind } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { type ActReferenceRow, orders } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    ActReference: ActReferenceRow
  }
}

/** ActReference: an act that an order or a roadmap cites, found on the platform or not. */
export function buildActReference(builder: Builder): void {
  builder.objectType('ActReference', {
    fields: t => ({
      position: t.exposeInt('position'),
      kind: t.expose('kind', { type: enumOf(builder, 'ActKind', ActKind) }),
      kindText: t.exposeString('kindText'),
      issuer: t.exposeString('issuer', { nullable: true }),
      number: t.exposeString('number', { nullable: true }),
      date: t.expose('date', { type: 'Date', nullable: true }),
      year: t.exposeInt('year', { nullable: true }),
      summary: t.exposeString('summary'),
      resolvedOrder: t.field({
        type: 'Order',
        nullable: true,
        resolve: (act, _, context) => byId(context, orders, act.resolvedOrderId),
      }),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
}
