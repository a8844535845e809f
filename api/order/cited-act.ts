import { reference } from '../graphql/fields.ts'
import type { Resolvers } from '../graphql/module.ts'
import { orders } from './table.ts'
export const ActReference: Resolvers<'order', 'ActReference'> = {
  resolvedOrder: reference(orders, 'resolvedOrderId'),
}
