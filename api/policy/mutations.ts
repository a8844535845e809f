import type { Resolvers } from '../graphql/binding/module.ts'
import { resetPolicy, setPolicy } from './set.ts'

export const Mutation: Resolvers<'policy', 'Mutation'> = { resetPolicy, setPolicy }
