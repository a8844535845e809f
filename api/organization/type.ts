import { nestedPage } from '../data/page.ts'
import { list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { inForce } from '../school/list.ts'
import { municipalities, regions } from '../territory/table.ts'
import {
  memberList,
  ofMunicipality,
  ofOrganization,
  organizationOrder,
  organizationWhere,
  personList,
} from './list.ts'
import { organizations } from './table.ts'
export const Organization: Resolvers<'organization', 'Organization'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  sameAs: reference(organizations, 'sameAsId'),
  members: list(memberList, ofOrganization, ({ on }) => inForce(on)),
  persons: (organization, args, context) =>
    nestedPage(context, organization.id, ofOrganization, personList, args),
}

export const Municipality: Resolvers<'organization', 'Municipality'> = {
  organizations: (municipality, { filter, ...args }, context) =>
    nestedPage(
      context,
      municipality.id,
      ofMunicipality,
      { table: organizations, where: organizationWhere(context, filter), order: organizationOrder },
      args,
    ),
}
