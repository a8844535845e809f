import type { Resolvers } from '../graphql/binding/module.ts'
export const Query: Resolvers<'viewer', 'Query'> = {
  viewer: (_, __, context) => context.viewer,
}
