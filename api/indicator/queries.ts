import { page } from '../data/page.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { byCode, indicatorWhere } from './list.ts'
import { indicators } from './table.ts'
export const Query: Resolvers<'indicator', 'Query'> = {
  indicators: (_, { filter, ...args }, context) =>
    page(context, { table: indicators, where: indicatorWhere(context, filter), order: byCode }, args),
}
