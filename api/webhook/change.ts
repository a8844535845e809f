import { randomUUIDv7 } from 'node:crypto'
import type { GraphQLResolveInfo } from 'graphql'
import { action, decodedInput } from '../action/action.ts'
import { requireName } from '../action/name.ts'
import { runAction } from '../action/run-action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lock, lockRecord } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type {
  PauseWebhookInput,
  RotateWebhookSecretInput,
  UpdateWebhookInput,
} from '../graphql/generated/contract.ts'
import { users } from '../user/table.ts'
import {
  auditOfWebhook,
  type MadeSecret,
  requireContents,
  requirePersonalData,
  requireUrl,
} from './create.ts'
import { encryptSecret, newSecret } from './secret.ts'
import { type WebhookRow, webhooks } from './table.ts'

/** How long a replaced secret is still used for signatures. */
const formerMs = 24 * 60 * 60 * 1000

/** The webhook to change, by the right to make one of its user. */
async function lockWebhook(
  work: UnitOfWork,
  { webhook: id, version }: Pick<PauseWebhookInput, 'webhook' | 'version'>,
): Promise<LockedRecord<WebhookRow>> {
  const webhook = await lockRecord(work, webhooks, id, version)
  const user = await lock(work, users, webhook.row.userId)
  requirePersonalData(work, { ...user, archivedAt: null })
  return webhook
}

export async function updateWebhook(
  _: unknown,
  args: { readonly input: UpdateWebhookInput },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const input = decodedInput(info, args.input)
  return runAction(context, 'updateWebhook', input, async work => {
    const { title, url, document, types, states, reason } = input
    const webhook = await lockWebhook(work, input)
    if (url != null) requireUrl(url)
    requireContents(context, info.schema, { document, types, states })
    await webhook.update(
      {
        title: title == null ? undefined : requireName(work, title, 'input.title'),
        url: url ?? undefined,
        document,
        types: types ? [...types] : undefined,
        states: states ? [...states] : undefined,
      },
      auditOfWebhook(reason),
    )
    return webhook
  })
}

export const pauseWebhook = action('pauseWebhook', async (work, input) => {
  const webhook = await lockWebhook(work, input)
  if (webhook.row.pausedAt)
    throw apiError('ALREADY_DONE', 'Подписка уже приостановлена: чтобы продолжить отправку, возобновите её.')
  await webhook.update({ pausedAt: work.context.now, pausedFor: 'MANUAL' }, auditOfWebhook(input.reason))
  return webhook
})

export const resumeWebhook = action('resumeWebhook', async (work, input) => {
  const webhook = await lockWebhook(work, input)
  if (!webhook.row.pausedAt)
    throw apiError('ALREADY_DONE', 'Подписка не приостановлена: возобновлять её не нужно.')
  const fresh = { pausedAt: null, pausedFor: null, failures: 0, failedAt: null, retryAt: null }
  await webhook.update(fresh, auditOfWebhook(input.reason))
  return webhook
})

export const archiveWebhook = action('archiveWebhook', async (work, input) => {
  const webhook = await lockWebhook(work, input)
  await webhook.archive(auditOfWebhook(input.reason))
  return { id: webhook.id }
})

/** Replaces the secret; events are signed by both for a day. */
export async function rotateWebhookSecret(
  _: unknown,
  args: { readonly input: RotateWebhookSecretInput },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<MadeSecret> {
  const input = decodedInput(info, args.input)
  let made: string | undefined
  const outcome = await runAction(context, 'rotateWebhookSecret', input, async work => {
    const webhook = await lockWebhook(work, input)
    const secret = newSecret()
    const stored = encryptSecret(await context.cipher(), secret)
    await work.execute(sql`
      update core.webhook set former_secret = secret, secret = ${stored} where id = ${webhook.id}::uuid`)
    await webhook.update(
      { formerEndsAt: new Date(work.context.now.getTime() + formerMs) },
      auditOfWebhook(input.reason),
    )
    made = secret
    return webhook
  })
  return { ...outcome, secret: made ?? null }
}

export const testWebhook = action('testWebhook', async (work, input) => {
  const webhook = await lockWebhook(work, input)
  if (webhook.row.pausedAt)
    throw apiError('STATE_FORBIDS', 'Подписка приостановлена: сначала возобновите её.')
  const { now } = work.context
  await work.execute(sql`
    insert into core.webhook_delivery (id, webhook_id, event, changed_at, next_at)
    values (${randomUUIDv7()}, ${webhook.id}, 'TEST', ${now}, ${now})`)
  await webhook.update({}, auditOfWebhook(input.reason))
  return webhook
})

export const replayWebhook = action('replayWebhook', async (work, input) => {
  const webhook = await lockWebhook(work, input)
  const { now } = work.context
  const since = input.since ? sql`d.created_at >= ${input.since}` : sql`d.state = 'DEAD'`
  await work.execute(sql`
    update core.webhook_delivery d
    set state = 'PENDING', next_at = ${now}, settled_at = null, claimed_until = null, attempts = '[]'
    where d.webhook_id = ${webhook.id}::uuid and d.state <> 'PENDING' and ${since}`)
  await webhook.update({}, auditOfWebhook(input.reason))
  return webhook
})
