import { byId } from '../data/loader.ts'
import { page } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { projectionOf } from '../graphql/binding/projection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { foldCode } from '../text/fold.ts'
import { schoolList, schoolOrders } from './list.ts'
import { schools } from './table.ts'
export const Query: Resolvers<'school', 'Query'> = {
  schools: rootConnection(schoolList),
  school: async (_, { id, key, externalId }, context, info) => {
    if ([id, key, externalId].filter(value => value != null).length !== 1) {
      throw apiError('CHOICE_INVALID', 'Школа не определена: укажите что-то одно, id, key или externalId.')
    }
    if (id != null) return byId(context, schools, idOf('School', id), projectionOf(info))
    const named = externalId
      ? sql`t.id in (select school_id from core.school_external_id
              where core.fold_code(system) = ${foldCode(externalId.system)}
                and core.fold_code(value) = ${foldCode(externalId.value)} and archived_at is null)`
      : sql`t.key = ${key}`
    const list = { table: schools, where: [named], order: schoolOrders.NAME }
    const { edges } = await (await page(context, list, { first: 2 }, projectionOf(info))).page()
    if (edges.length > 1) {
      throw apiError(
        'OTHER_PLACE',
        'Такой идентификатор есть в нескольких регионах: найдите школу по постоянному ключу.',
      )
    }
    return edges[0]?.node ?? null
  },
}
