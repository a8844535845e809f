import { page } from '../data/page.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { findingOrders, findingWhere } from './list.ts'
import { findings } from './table.ts'
export const Query: Resolvers<'finding', 'Query'> = {
  findings: (_, { filter, orderBy, ...args }, context) =>
    page(
      context,
      { table: findings, where: findingWhere(context, filter), order: findingOrders[orderBy ?? 'CODE'] },
      args,
    ),
}
