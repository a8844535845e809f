import { rootConnection } from '../graphql/binding/fields.ts'
import { defineModule, type Resolvers } from '../graphql/binding/module.ts'
import { webhookList } from './list.ts'
import { CreateWebhookPayload, Mutation, RotateWebhookSecretPayload } from './mutations.ts'
import { webhooks } from './table.ts'
import { Webhook, WebhookAttempt, WebhookDelivery } from './type.ts'

const Query: Resolvers<'webhook', 'Query'> = {
  webhooks: rootConnection(webhookList),
}

export const webhookModule = defineModule('webhook', {
  tables: [webhooks],
  types: {
    CreateWebhookPayload,
    Mutation,
    Query,
    RotateWebhookSecretPayload,
    Webhook,
    WebhookAttempt,
    WebhookDelivery,
  },
})
