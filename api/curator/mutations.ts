import type { Resolvers } from '../graphql/binding/module.ts'
import { assignCurator } from './assign.ts'
import { endCurator, handOverCurator } from './end.ts'

export const Mutation: Resolvers<'curator', 'Mutation'> = { assignCurator, endCurator, handOverCurator }
