import { idOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { unwaiveObligation } from './unwaive.ts'
import { waiveObligation } from './waive.ts'
export const Mutation: Resolvers<'obligation', 'Mutation'> = {
  waiveObligation: (_, { input: { obligation, ...input } }, context) =>
    waiveObligation(context, { ...input, obligationId: idOf('Obligation', obligation) }),
  unwaiveObligation: (_, { input: { obligation, ...input } }, context) =>
    unwaiveObligation(context, { ...input, obligationId: idOf('Obligation', obligation) }),
}
