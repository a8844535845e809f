import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import {
  archiveWebhook,
  pauseWebhook,
  replayWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from './change.ts'
import { createWebhook } from './create.ts'
import { webhooks } from './table.ts'

export const CreateWebhookPayload: Resolvers<'webhook', 'CreateWebhookPayload'> = {
  record: reference(webhooks, 'id'),
}

export const RotateWebhookSecretPayload: Resolvers<'webhook', 'RotateWebhookSecretPayload'> = {
  record: reference(webhooks, 'id'),
}

export const Mutation: Resolvers<'webhook', 'Mutation'> = {
  createWebhook,
  updateWebhook,
  pauseWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  testWebhook,
  replayWebhook,
  archiveWebhook,
}
