import {
  Prisma,
  type WebhookDelivery as StoredDelivery,
  type Webhook as StoredWebhook,
} from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'
import { governed } from '../user/table.ts'

/** A webhook without its secrets and its place in the feed. */
export type WebhookRow = Row<Omit<StoredWebhook, 'secret' | 'formerSecret' | 'cursor'>>

/** One attempt to deliver, as it is stored. */
export interface Attempt {
  readonly at: string
  readonly status: number | null
  readonly error: string | null
  readonly milliseconds: number
}

export type DeliveryRow = Row<Omit<StoredDelivery, 'position' | 'claimedUntil' | 'attempts'>> & {
  readonly attempts: readonly Attempt[]
}

const { secret: _, formerSecret: __, cursor: ___, ...webhookFields } = Prisma.WebhookScalarFieldEnum
const { position: ____, claimedUntil: _____, ...deliveryFields } = Prisma.WebhookDeliveryScalarFieldEnum

/** The webhooks of the users that an administrator sees. */
export const webhooks: Table<WebhookRow> = {
  ...table<WebhookRow>('core', 'Webhook', webhookFields),
  only: viewer => sql`t.archived_at is null and ${governed(viewer, sql`t.user_id`)}`,
}

/** Deliveries are read only through a webhook that the viewer sees. */
export const deliveries: Table<DeliveryRow> = {
  ...table<DeliveryRow>('core', 'WebhookDelivery', deliveryFields),
  only: () => sql`true`,
}
