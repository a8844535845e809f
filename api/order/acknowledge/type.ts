import { reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { persons } from '../../organization/table.ts'
export const OrderAcknowledgement: Resolvers<'order', 'OrderAcknowledgement'> = {
  person: reference(persons, 'personId', { archived: true }),
}
