import type { Resolvers } from '../graphql/binding/module.ts'
import { createPartnership } from './create.ts'
import { endPartnership } from './end.ts'

export const Mutation: Resolvers<'partnership', 'Mutation'> = { createPartnership, endPartnership }
