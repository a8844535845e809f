import { byId } from '../data/loader.ts'
import { firstOf, page } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { orderOrders, orderWhere } from './list.ts'
import { orders } from './table.ts'
export const Query: Resolvers<'order', 'Query'> = {
  orders: (_, { filter, orderBy, ...args }, context) =>
    page(
      context,
      { table: orders, where: orderWhere(context, filter), order: orderOrders[orderBy ?? 'NEWEST'] },
      args,
    ),
  order: async (_, { id, key }, context) => {
    if ((id == null) === (key == null)) throw apiError('BAD_INPUT', 'Укажите ровно одно из id и key.')
    if (id != null) return byId(context, orders, idOf('Order', id))
    const list = { table: orders, where: [sql`t.key = ${key}`], order: orderOrders.NEWEST }
    return firstOf(context, list)
  },
}
