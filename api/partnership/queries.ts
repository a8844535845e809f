import { page } from '../data/page.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { partnershipOrder, partnershipWhere } from './list.ts'
import { partnerships } from './table.ts'
export const Query: Resolvers<'partnership', 'Query'> = {
  partnerships: (_, { filter, ...args }, context) =>
    page(
      context,
      { table: partnerships, where: partnershipWhere(context, filter), order: partnershipOrder },
      args,
    ),
}
