import { connection, list, reference, whole } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { inForce } from '../school/list.ts'
import { municipalities, regions } from '../territory/table.ts'
import { memberList, ofMunicipality, ofOrganization, organizationList, personList } from './list.ts'
import { organizations } from './table.ts'
export const Organization: Resolvers<'organization', 'Organization'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  sameAs: reference(organizations, 'sameAsId'),
  members: list(memberList, ofOrganization, ({ on }) => inForce(on)),
  persons: connection(whole(personList), ofOrganization),
}

export const Municipality: Resolvers<'organization', 'Municipality'> = {
  organizations: connection(organizationList, ofMunicipality),
}
