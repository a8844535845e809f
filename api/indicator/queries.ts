import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { indicatorList } from './list.ts'
export const Query: Resolvers<'indicator', 'Query'> = {
  indicators: rootConnection(indicatorList),
}
