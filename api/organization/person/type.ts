import { list, reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { schools } from '../../school/table.ts'
import { municipalities } from '../../territory/table.ts'
import { ofSchool, personList } from '../list.ts'
import { organizations } from '../table.ts'
export const Person: Resolvers<'organization', 'Person'> = {
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  organization: reference(organizations, 'organizationId'),
  school: reference(schools, 'schoolId', { archived: true }),
}

export const School: Resolvers<'organization', 'School'> = {
  staff: list(personList, ofSchool),
}
