import type { Resolvers } from '../graphql/binding/module.ts'
import { archiveOrganization } from './archive.ts'
import { addOrganizationMember } from './members/add.ts'
import { endOrganizationMember } from './members/end.ts'
import { archivePerson } from './person/archive.ts'
import { registerPerson } from './person/register.ts'
import { updatePerson } from './person/update.ts'
import { registerOrganization } from './register.ts'
import { updateOrganization } from './update.ts'

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
