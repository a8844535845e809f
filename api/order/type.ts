import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type OrderClauseRow, type OrderRow, orderClauses, orders } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Order: OrderRow
    OrderClause: OrderClauseRow
  }
}

export function buildOrder(builder: Builder): void {
  addNode(builder, orders)
  builder.objectType('Order', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Order', row.id) }) }),
  })
  addNode(builder, orderClauses)
  builder.objectType('OrderClause', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('OrderClause', row.id) }) }),
  })
}
