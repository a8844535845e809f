import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
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
import { registerSchool, updateSchool } from './register.ts'

export const Mutation: Resolvers<'school', 'Mutation'> = {
  registerSchools: (_, { input }, context) =>
    registerSchools(context, {
      schools: input.schools.map(({ municipality, ...rest }) => ({
        ...rest,
        municipalityId: idOf('Municipality', municipality),
      })),
    }),
  addSchoolSupport: (_, { input: { school, ...input } }, context) =>
    addSchoolSupport(context, { ...input, schoolId: idOf('School', school) }),
  endSchoolSupport: (_, { input: { school, ...input } }, context) =>
    endSchoolSupport(context, { ...input, schoolId: idOf('School', school) }),
  addSchoolRole: (_, { input: { school, ...input } }, context) =>
    addSchoolRole(context, { ...input, schoolId: idOf('School', school) }),
  endSchoolRole: (_, { input: { school, ...input } }, context) =>
    endSchoolRole(context, { ...input, schoolId: idOf('School', school) }),
  registerSchool: (_, { input: { municipality, ...input } }, context) =>
    registerSchool(context, { ...input, municipalityId: idOf('Municipality', municipality) }),
  updateSchool: (_, { input: { school, municipality, ...input } }, context) =>
    updateSchool(context, {
      ...input,
      schoolId: idOf('School', school),
      municipalityId: optionalIdOf('Municipality', municipality),
    }),
  archiveSchool: (_, { input: { school, ...input } }, context) =>
    archiveSchool(context, { ...input, id: idOf('School', school) }),
  saveSchoolContext: (_, { input: { school, ...input } }, context) =>
    saveSchoolContext(context, { ...input, schoolId: idOf('School', school) }),
  correctSchoolSupport: (_, { input: { support: part, ...input } }, context) =>
    correctSchoolSupport(context, { ...input, partId: idOf('SchoolSupport', part) }),
  correctSchoolRole: (_, { input: { role: part, ...input } }, context) =>
    correctSchoolRole(context, { ...input, partId: idOf('SchoolRole', part) }),
}
