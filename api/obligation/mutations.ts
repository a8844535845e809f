import type { Resolvers } from '../graphql/binding/module.ts'
import { unwaiveObligation } from './unwaive.ts'
import { waiveObligation } from './waive.ts'

export const Mutation: Resolvers<'obligation', 'Mutation'> = { waiveObligation, unwaiveObligation }
