import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { keyList, userList } from './list.ts'
export const Query: Resolvers<'user', 'Query'> = {
  users: rootConnection(userList),
  keys: rootConnection(keyList),
}
