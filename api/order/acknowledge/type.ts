import { reference } from '../../graphql/fields.ts'
import type { Resolvers } from '../../graphql/module.ts'
import { persons } from '../../organization/table.ts'
export const OrderAcknowledgement: Resolvers<'order', 'OrderAcknowledgement'> = {
  person: reference(persons, 'personId', { archived: true }),
}
