import { nestedList } from '../data/page.ts'
import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { parties } from '../organization/party.ts'
import { storedTerm } from '../term/stored.ts'
import { ofClause, responsibleList } from './list.ts'
import { orders } from './table.ts'
export const OrderClause: Resolvers<'order', 'OrderClause'> = {
  order: reference(orders, 'orderId'),
  responsibles: async (clause, _, context, info) =>
    parties(context, await nestedList(context, clause.id, ofClause, responsibleList), info),
  term: clause => (clause.term === null ? null : storedTerm(clause.term)),
}
