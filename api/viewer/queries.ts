import type { Resolvers } from '../graphql/module.ts'
export const Query: Resolvers<'viewer', 'Query'> = {
  viewer: (_, __, context) => context.viewer,
}
