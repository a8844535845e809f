import type { Resolvers } from '../graphql/binding/module.ts'
import { archiveSchool } from './archive.ts'
import { registerSchools } from './import/import-schools.ts'
import { saveSchoolContext } from './parts/context.ts'
import { correctSchoolRole, correctSchoolSupport } from './parts/correct.ts'
import {
  addSchoolRole,
  addSchoolSupport,
  endSchoolRole,
  endSchoolSupport,
} from './parts/supports-and-roles.ts'
import { registerSchool } from './register.ts'
import { updateSchool } from './update.ts'

export const Mutation: Resolvers<'school', 'Mutation'> = {
  registerSchool,
  registerSchools,
  updateSchool,
  archiveSchool,
  saveSchoolContext,
  addSchoolSupport,
  endSchoolSupport,
  correctSchoolSupport,
  addSchoolRole,
  endSchoolRole,
  correctSchoolRole,
}
