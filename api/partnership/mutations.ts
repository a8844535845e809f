import { idOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { createPartnership, endPartnership } from './actions.ts'
export const Mutation: Resolvers<'partnership', 'Mutation'> = {
  createPartnership: (_, { input: { supportedSchool, leaderSchool, ...input } }, context) =>
    createPartnership(context, {
      ...input,
      supportedSchoolId: idOf('School', supportedSchool),
      leaderSchoolId: idOf('School', leaderSchool),
    }),
  endPartnership: (_, { input: { partnership, ...input } }, context) =>
    endPartnership(context, { ...input, partnershipId: idOf('Partnership', partnership) }),
}
