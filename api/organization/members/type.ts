import { reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { schools } from '../../school/table.ts'
import { persons } from '../table.ts'
export const OrganizationMember: Resolvers<'organization', 'OrganizationMember'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  person: reference(persons, 'personId', { archived: true }),
}
