import { byId } from '../data/loader.ts'
import { firstOf } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { projectionOf } from '../graphql/binding/projection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { orderList, orderOrders } from './list.ts'
import { orders } from './table.ts'
export const Query: Resolvers<'order', 'Query'> = {
  orders: rootConnection(orderList),
  order: async (_, { id, key }, context, info) => {
    if ((id == null) === (key == null))
      throw apiError('CHOICE_INVALID', 'Запись не определена: укажите что-то одно, id или key.')
    if (id != null) return byId(context, orders, idOf('Order', id), projectionOf(info))
    const list = { table: orders, where: [sql`t.key = ${key}`], order: orderOrders.NEWEST }
    return firstOf(context, list, projectionOf(info))
  },
}
