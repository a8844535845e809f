import { page } from '../data/page.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { keyWhere, newest, userWhere } from './list.ts'
import { keys, users } from './table.ts'
export const Query: Resolvers<'user', 'Query'> = {
  users: (_, { filter, ...args }, context) =>
    page(context, { table: users, where: userWhere(context, filter), order: newest }, args),
  keys: (_, { filter, ...args }, context) =>
    page(context, { table: keys, where: keyWhere(context, filter), order: newest }, args),
}
