import { byId } from '../data/loader.ts'
import { firstOf, page } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { organizationOrder, organizationWhere } from './list.ts'
import { organizations } from './table.ts'
export const Query: Resolvers<'organization', 'Query'> = {
  organizations: (_, { filter, ...args }, context) =>
    page(
      context,
      { table: organizations, where: organizationWhere(context, filter), order: organizationOrder },
      args,
    ),
  organization: async (_, { id, key }, context) => {
    if ((id == null) === (key == null)) throw apiError('BAD_INPUT', 'Укажите ровно одно из id и key.')
    if (id != null) return byId(context, organizations, idOf('Organization', id))
    const list = { table: organizations, where: [sql`t.key = ${key}`], order: organizationOrder }
    return firstOf(context, list)
  },
}
