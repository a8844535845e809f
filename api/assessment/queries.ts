import { page } from '../data/page.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { assessmentWhere, newestFirst } from './list.ts'
import { assessments } from './table.ts'
export const Query: Resolvers<'assessment', 'Query'> = {
  assessments: (_, { filter, ...args }, context) =>
    page(context, { table: assessments, where: assessmentWhere(context, filter), order: newestFirst }, args),
}
