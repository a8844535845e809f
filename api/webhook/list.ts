import { descending } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { deliveries, webhooks } from './table.ts'

/** Ids grow with time: the newest first. */
const newest = descending('NEWEST')

export const webhookList = defineList(webhooks, {
  where: filterOf('WebhookFilter', webhooks, {
    paused: paused => [sql`(t.paused_at is not null) = ${paused}`],
  }),
  orders: { NEWEST: newest },
  order: 'NEWEST',
})

export const deliveryList = defineList(deliveries, {
  where: filterOf('WebhookDeliveryFilter', deliveries, {}),
  orders: { NEWEST: newest },
  order: 'NEWEST',
})
