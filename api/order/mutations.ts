import type { Resolvers } from '../graphql/binding/module.ts'
import { acknowledgeOrder } from './acknowledge/acknowledge.ts'
import { amendOrder } from './amend/amend-order.ts'
import { archiveOrder } from './archive.ts'
import { registerOrder } from './register.ts'
import { reinstateOrder, voidOrder } from './void/void-order.ts'

export const Mutation: Resolvers<'order', 'Mutation'> = {
  registerOrder,
  archiveOrder,
  acknowledgeOrder,
  amendOrder,
  voidOrder,
  reinstateOrder,
}
