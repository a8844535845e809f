import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { partnershipList } from './list.ts'
export const Query: Resolvers<'partnership', 'Query'> = {
  partnerships: rootConnection(partnershipList),
}
