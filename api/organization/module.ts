import { defineModule } from '../graphql/binding/module.ts'
import { OrganizationMember } from './members/type.ts'
import { Mutation } from './mutations.ts'
import { Person, School } from './person/type.ts'
import { Query } from './queries.ts'
import { organizations, persons } from './table.ts'
import { Municipality, Organization } from './type.ts'

export const organizationModule = defineModule('organization', {
  tables: [persons, organizations],
  types: { Municipality, Mutation, Organization, OrganizationMember, Person, Query, School },
})
