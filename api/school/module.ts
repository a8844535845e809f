import { defineModule } from '../graphql/binding/module.ts'
import { RegisterSchoolsPayload, RegisterSchoolsRow } from './import/payload.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { roles, schools, supports } from './table.ts'
import { Municipality, School, SchoolRole, SchoolSupport } from './type.ts'

export const schoolModule = defineModule('school', {
  tables: [schools, supports, roles],
  types: {
    Municipality,
    Mutation,
    Query,
    RegisterSchoolsPayload,
    RegisterSchoolsRow,
    School,
    SchoolRole,
    SchoolSupport,
  },
})
