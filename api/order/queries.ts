import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { byIdOrKey } from '../graphql/binding/root-record.ts'
import { orderList, orderOrders } from './list.ts'
import { orders } from './table.ts'
export const Query: Resolvers<'order', 'Query'> = {
  orders: rootConnection(orderList),
  order: byIdOrKey(orders, orderOrders.NEWEST),
}
