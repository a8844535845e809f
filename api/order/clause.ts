import { Modality } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { nestedList } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { parties, partyOf } from '../organization/party.ts'
import { storedTerm, termOf } from '../term/type.ts'
import { ofClause, responsibleList } from './list.ts'
import { type OrderClauseRow, orderClauses, orders } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    OrderClause: OrderClauseRow
  }
}

/** OrderClause with its responsible parties. */
export function buildOrderClause(builder: Builder): void {
  addNode(builder, orderClauses)
  builder.objectType('OrderClause', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: clause => globalId('OrderClause', clause.id) }),
      key: t.exposeString('key', { nullable: true }),
      order: t.field({
        type: 'Order',
        nullable: true,
        resolve: (clause, _, context) => byId(context, orders, clause.orderId),
      }),
      position: t.exposeInt('position'),
      number: t.exposeString('number'),
      text: t.exposeString('text'),
      modality: t.expose('modality', { type: enumOf(builder, 'Modality', Modality) }),
      responsibles: t.field({
        type: [partyOf(builder)],
        resolve: async (clause, _, context) =>
          parties(context, await nestedList(context, clause.id, ofClause, responsibleList)),
      }),
      term: t.field({
        type: termOf(builder),
        nullable: true,
        resolve: clause => (clause.term === null ? null : storedTerm(clause.term)),
      }),
      dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
}
