import { sql } from '../data/sql.ts'
import { column, connection, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { globalId } from '../graphql/global-id.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { users } from '../user/table.ts'
import { deliveryList } from './list.ts'

export const Webhook: Resolvers<'webhook', 'Webhook'> = {
  user: reference(users, 'userId'),
  region: reference(regions, 'ofRegionId'),
  municipality: reference(municipalities, 'ofMunicipalityId', { archived: true }),
  school: reference(schools, 'ofSchoolId', { archived: true }),
  failingSince: column('failedAt'),
  deliveries: connection(deliveryList, sql`t.webhook_id = p.id`),
}

export const WebhookDelivery: Resolvers<'webhook', 'WebhookDelivery'> = {
  id: ({ id }) => id,
  record: ({ recordType, recordId }) =>
    recordType === null || recordId === null ? null : globalId(recordType, recordId),
}

export const WebhookAttempt: Resolvers<'webhook', 'WebhookAttempt'> = {
  at: ({ at }) => new Date(at),
}
