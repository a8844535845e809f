import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { findingList } from './list.ts'
export const Query: Resolvers<'finding', 'Query'> = {
  findings: rootConnection(findingList),
}
