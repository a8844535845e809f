import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { pagedCurators } from './list.ts'
export const Query: Resolvers<'curator', 'Query'> = {
  curators: rootConnection(pagedCurators),
}
