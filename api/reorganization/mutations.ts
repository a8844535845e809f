import type { Resolvers } from '../graphql/binding/module.ts'
import { closeSchool } from './close-school.ts'
import { mergeMunicipalities } from './merge-municipalities.ts'
import { mergeSchools } from './merge-schools.ts'
import { moveSchool } from './move-school.ts'
import { renameSchool } from './rename-school.ts'
import { splitSchool } from './split-school.ts'

export const Mutation: Resolvers<'reorganization', 'Mutation'> = {
  moveSchool,
  renameSchool,
  closeSchool,
  mergeSchools,
  splitSchool,
  mergeMunicipalities,
}
