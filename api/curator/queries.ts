import { page } from '../data/page.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { curatorOrder, curatorWhere } from './list.ts'
import { curators } from './table.ts'
export const Query: Resolvers<'curator', 'Query'> = {
  curators: (_, { filter, ...args }, context) =>
    page(context, { table: curators, where: curatorWhere(context, filter), order: curatorOrder }, args),
}
