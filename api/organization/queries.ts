import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { byIdOrKey } from '../graphql/binding/root-record.ts'
import { organizationList, organizationOrder } from './list.ts'
import { organizations } from './table.ts'
export const Query: Resolvers<'organization', 'Query'> = {
  organizations: rootConnection(organizationList),
  organization: byIdOrKey(organizations, organizationOrder),
}
