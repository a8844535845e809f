import { Prisma } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { firstOf, page } from '../data/page.ts'
import { type Builder, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { orderOrders, orderWhere } from './list.ts'
import { orders } from './table.ts'

/** `Query.orders` and `Query.order`. */
export function buildOrderQueries(builder: Builder): void {
  builder.queryFields(t => ({
    orders: t.field({
      type: connectionOf(builder, 'Order'),
      args: {
        filter: t.arg({ type: 'OrderFilter' }),
        orderBy: t.arg({ type: orderOf(builder, 'OrderOrder', orderOrders) }),
        ...pageArgs(t.arg),
      },
      resolve: (_, { filter, orderBy, ...args }, context) =>
        page(
          context,
          { table: orders, where: orderWhere(context, filter), order: orderOrders[orderBy ?? 'NEWEST'] },
          args,
        ),
    }),
    order: t.field({
      type: 'Order',
      nullable: true,
      args: { id: t.arg.id(), key: t.arg.string() },
      resolve: async (_, { id, key }, context) => {
        if ((id == null) === (key == null)) throw apiError('BAD_INPUT', 'Укажите ровно одно из id и key.')
        if (id != null) return byId(context, orders, idOf('Order', id))
        const list = { table: orders, where: [Prisma.sql`t.key = ${key}`], order: orderOrders.NEWEST }
        return firstOf(context, list)
      },
    }),
  }))
}
