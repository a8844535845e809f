import { Prisma } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { firstOf, page } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { organizationOrder, organizationWhere } from './list.ts'
import { organizations } from './table.ts'

/** `Query.organizations` and `Query.organization`. */
export function buildOrganizationQueries(builder: Builder): void {
  builder.queryFields(t => ({
    organizations: t.field({
      type: connectionOf(builder, 'Organization'),
      args: { filter: t.arg({ type: 'OrganizationFilter' }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(
          context,
          { table: organizations, where: organizationWhere(context, filter), order: organizationOrder },
          args,
        ),
    }),
    organization: t.field({
      type: 'Organization',
      nullable: true,
      args: { id: t.arg.id(), key: t.arg.string() },
      resolve: async (_, { id, key }, context) => {
        if ((id == null) === (key == null)) throw apiError('BAD_INPUT', 'Укажите ровно одно из id и key.')
        if (id != null) return byId(context, organizations, idOf('Organization', id))
        const list = { table: organizations, where: [Prisma.sql`t.key = ${key}`], order: organizationOrder }
        return firstOf(context, list)
      },
    }),
  }))
}
