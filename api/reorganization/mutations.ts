import type { Resolvers } from '../graphql/binding/module.ts'
import { closeSchool } from './close-school.ts'
import { moveSchool } from './move-school.ts'
import { renameSchool } from './rename-school.ts'

export const Mutation: Resolvers<'reorganization', 'Mutation'> = { moveSchool, renameSchool, closeSchool }
