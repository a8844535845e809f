import { Prisma } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { page } from '../data/page.ts'
import { type Builder, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import type { ExternalId } from './external.ts'
import { schoolOrders, schoolWhere } from './list.ts'
import { schools } from './table.ts'

declare module '../graphql/builder.ts' {
  interface InputTypes {
    SchoolExternalIdInput: ExternalId
  }
}

/** `Query.schools` and `Query.school`. */
export function buildSchoolQueries(builder: Builder): void {
  builder.inputType('SchoolExternalIdInput', {
    fields: t => ({ system: t.string({ required: true }), value: t.string({ required: true }) }),
  })
  builder.queryFields(t => ({
    schools: t.field({
      type: connectionOf(builder, 'School'),
      args: {
        filter: t.arg({ type: 'SchoolFilter' }),
        orderBy: t.arg({ type: orderOf(builder, 'SchoolOrder', schoolOrders) }),
        ...pageArgs(t.arg),
      },
      resolve: (_, { filter, orderBy, ...args }, context) =>
        page(
          context,
          { table: schools, where: schoolWhere(context, filter), order: schoolOrders[orderBy ?? 'NAME'] },
          args,
        ),
    }),
    school: t.field({
      type: 'School',
      nullable: true,
      args: { id: t.arg.id(), key: t.arg.string(), externalId: t.arg({ type: 'SchoolExternalIdInput' }) },
      resolve: async (_, { id, key, externalId }, context) => {
        if ([id, key, externalId].filter(value => value != null).length !== 1) {
          throw apiError('BAD_INPUT', 'Укажите ровно одно из id, key и externalId.')
        }
        if (id != null) return byId(context, schools, idOf('School', id))
        const named = externalId
          ? Prisma.sql`t.id in (select school_id from core.school_external_id
              where system = ${externalId.system} and value = ${externalId.value} and archived_at is null)`
          : Prisma.sql`t.key = ${key}`
        const list = { table: schools, where: [named], order: schoolOrders.NAME }
        const { edges } = await (await page(context, list, { first: 2 })).page()
        if (edges.length > 1) {
          throw apiError(
            'BAD_INPUT',
            'Такой идентификатор есть в нескольких регионах: найдите школу по ключу.',
          )
        }
        return edges[0]?.node ?? null
      },
    }),
  }))
}
