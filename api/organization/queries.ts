import { byId } from '../data/loader.ts'
import { firstOf } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { projectionOf } from '../graphql/binding/projection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { organizationList, organizationOrder } from './list.ts'
import { organizations } from './table.ts'
export const Query: Resolvers<'organization', 'Query'> = {
  organizations: rootConnection(organizationList),
  organization: async (_, { id, key }, context, info) => {
    if ((id == null) === (key == null))
      throw apiError('CHOICE_INVALID', 'Запись не определена: укажите что-то одно, id или key.')
    if (id != null) return byId(context, organizations, idOf('Organization', id), projectionOf(info))
    const list = { table: organizations, where: [sql`t.key = ${key}`], order: organizationOrder }
    return firstOf(context, list, projectionOf(info))
  },
}
