import type { Resolvers } from '../graphql/module.ts'
import { registerOrganization, updateOrganization } from './actions.ts'
import { archiveOrganization, archivePerson } from './archive.ts'
import { addOrganizationMember, endOrganizationMember } from './membership.ts'
import { registerPerson, updatePerson } from './staff.ts'

export const Mutation: Resolvers<'organization', 'Mutation'> = {
  registerOrganization,
  updateOrganization,
  archiveOrganization,
  registerPerson,
  updatePerson,
  archivePerson,
  addOrganizationMember,
  endOrganizationMember,
}
