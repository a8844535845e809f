import type { Resolvers } from '../graphql/module.ts'
import { assignCurator } from './assign.ts'
import { endCurator, handOverCurator } from './end.ts'

export const Mutation: Resolvers<'curator', 'Mutation'> = { assignCurator, endCurator, handOverCurator }
