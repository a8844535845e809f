import type { Resolvers } from '../graphql/module.ts'
import { unwaiveObligation } from './unwaive.ts'
import { waiveObligation } from './waive.ts'

export const Mutation: Resolvers<'obligation', 'Mutation'> = { waiveObligation, unwaiveObligation }
