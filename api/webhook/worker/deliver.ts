import type { BlockList } from 'node:net'
import type { Viewer } from '../../data/scope.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { decryptSecret, signatureHeaders } from '../secret.ts'
import type { Attempt, DeliveryRow, WebhookRow } from '../table.ts'
import { type PayloadServices, payloadOf } from './payload.ts'
import { post, type Sent } from './post.ts'

/** A webhook as its worker reads it. */
export type StoredWebhook = WebhookRow & {
  readonly secret: string
  readonly formerSecret: string | null
  readonly owner: Viewer
}

export interface Delivering extends PayloadServices {
  readonly read: Context['read']
  readonly cipher: Context['cipher']
  readonly now: () => Date
  readonly allowed: BlockList
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** The pauses after the first attempts at a delivery; later ones take the last. */
const pauses = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour]
const mostAttempts = 10
/** A delivery is not given up before it is that old. */
const longestLife = day
/** So many failures one after another, and only one delivery at a time is tried, with growing pauses. */
const failuresToProbe = 5
const longestProbe = 10 * minute
/** A receiver that fails for so long is left alone until the webhook is resumed. */
const longestFailure = 3 * day
/** How long a delivery that a worker has taken stays its own. */
const claimMs = minute
const atOnce = 8
const keptAttempts = 20

/**
 * Takes the deliveries that are due, sends them and stores what came of each. Those of one record go one after another;
 * a worker that is killed loses its claim after a minute, and the delivery is sent again. Gives how many were sent.
 */
export async function deliverDue(
  services: Delivering,
  webhook: StoredWebhook,
  stop: AbortSignal,
): Promise<number> {
  const { read, now } = services
  const isProbing = webhook.failures >= failuresToProbe
  const claimed = await read<DeliveryRow>(claim(webhook.id, now(), isProbing))
  await Promise.all(claimed.map(one => deliver(services, webhook, one, stop)))
  return claimed.length
}

const claim = (webhookId: string, now: Date, isProbing: boolean): Sql => sql`
  update core.webhook_delivery d set claimed_until = ${new Date(now.getTime() + claimMs)}
  where d.id in (
    select t.id from core.webhook_delivery t
    where t.webhook_id = ${webhookId}::uuid and t.state = 'PENDING'
      and (t.next_at <= ${now} or ${isProbing}) and (t.claimed_until is null or t.claimed_until <= ${now})
      and not exists (select from core.webhook_delivery e
        where e.webhook_id = t.webhook_id and e.record_id = t.record_id and e.state = 'PENDING'
          and e.position < t.position)
    order by t.position limit ${isProbing ? 1 : atOnce} for update skip locked)
  returning d.id, d.event, d.record_type as "recordType", d.record_id as "recordId", d.record_key as "recordKey",
    d.record_version as "recordVersion", d.changed_at as "changedAt", d.attempts, d.created_at as "createdAt"`

async function deliver(
  services: Delivering,
  webhook: StoredWebhook,
  delivery: DeliveryRow,
  stop: AbortSignal,
): Promise<void> {
  const { read, cipher, now, allowed } = services
  const at = now()
  const body = await payloadOf(services, webhook, delivery)
  if (stop.aborted) return
  if (body === null) {
    await read(sql`update core.webhook_delivery set state = 'SKIPPED', settled_at = ${at}, claimed_until = null
      where id = ${delivery.id}::uuid and state = 'PENDING'`)
    return
  }
  const secrets = secretsOf(webhook, await cipher(), at)
  const started = performance.now()
  const sent = await post(webhook.url, body, signatureHeaders(secrets, { id: delivery.id, at, body }), {
    allowed,
    stop,
  })
  // The server stops: nobody has failed, and another worker sends it when the claim is over.
  if (stop.aborted && sent.status === null) return
  const milliseconds = Math.round(performance.now() - started)
  const attempts = [...delivery.attempts, { at: at.toISOString(), ...sent, milliseconds }].slice(
    -keptAttempts,
  )
  await (isTaken(sent) ? settle : fail)(services, webhook, delivery, attempts)
}

const isTaken = ({ status }: Sent) => status !== null && status >= 200 && status < 300

function secretsOf(
  { secret, formerSecret, formerEndsAt }: StoredWebhook,
  cipher: Awaited<ReturnType<Context['cipher']>>,
  at: Date,
): readonly string[] {
  const former = formerSecret !== null && formerEndsAt !== null && formerEndsAt > at ? [formerSecret] : []
  return [secret, ...former].flatMap(one => decryptSecret(cipher, one) ?? [])
}

/** It was taken; after a failure the others need not wait for their time. */
async function settle(
  { read, now }: Delivering,
  { id, failures }: StoredWebhook,
  delivery: DeliveryRow,
  attempts: readonly Attempt[],
): Promise<void> {
  const at = now()
  await read(sql`
    with one as (
      update core.webhook_delivery set state = 'DELIVERED', settled_at = ${at}, claimed_until = null,
        attempts = ${JSON.stringify(attempts)}::jsonb
      where id = ${delivery.id}::uuid and state = 'PENDING'
    ), others as (
      update core.webhook_delivery set next_at = ${at}
      where ${failures >= failuresToProbe} and webhook_id = ${id}::uuid and state = 'PENDING'
        and id <> ${delivery.id}::uuid and next_at > ${at}
    )
    update core.webhook set failures = 0, failed_at = null, retry_at = null, delivered_at = ${at}
    where id = ${id}::uuid`)
}

async function fail(
  { read, now }: Delivering,
  webhook: StoredWebhook,
  delivery: DeliveryRow,
  attempts: readonly Attempt[],
): Promise<void> {
  const at = now()
  const after = (ms: number) => new Date(at.getTime() + ms)
  const pause = pauses[Math.min(attempts.length, pauses.length) - 1] ?? minute
  const isOld = at.getTime() - delivery.createdAt.getTime() > longestLife
  const isDead = attempts.length >= mostAttempts && isOld
  const isGone = attempts.at(-1)?.status === 410
  await read(sql`
    with one as (
      update core.webhook_delivery set state = ${isDead ? 'DEAD' : 'PENDING'}::core.webhook_delivery_state,
        settled_at = ${isDead ? at : null}, claimed_until = null, next_at = ${after(pause)},
        attempts = ${JSON.stringify(attempts)}::jsonb
      where id = ${delivery.id}::uuid and state = 'PENDING'
    )
    update core.webhook w set failures = w.failures + 1, failed_at = coalesce(w.failed_at, ${at}),
      retry_at = case when w.failures + 1 >= ${failuresToProbe}::int then ${at}::timestamptz + least(
        ${longestProbe}::int, ${5 * second}::int * 2 ^ least(w.failures + 1 - ${failuresToProbe}::int, 20)
      ) * interval '1 millisecond' end,
      paused_at = case when ${isGone} or w.failed_at < ${after(-longestFailure)} then ${at}::timestamptz end,
      paused_for = case when ${isGone} or w.failed_at < ${after(-longestFailure)}
        then 'FAILURES'::core.webhook_pause end
    where w.id = ${webhook.id}::uuid and w.paused_at is null`)
}
