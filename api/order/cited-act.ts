import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { orders } from './table.ts'
export const ActReference: Resolvers<'order', 'ActReference'> = {
  resolvedOrder: reference(orders, 'resolvedOrderId'),
}
