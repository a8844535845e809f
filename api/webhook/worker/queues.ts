import { isPersonal } from '../../access/personal-data.ts'
import { currentViewer } from '../../auth/current-viewer.ts'
import { sql } from '../../data/sql.ts'
import { tablesOf } from '../../graphql/binding/schema-extensions.ts'
import type { Context } from '../../graphql/context.ts'
import type { Jobs, Queue } from '../../job/queue.ts'
import { narrowed } from '../owner.ts'
import { webhooks } from '../table.ts'
import { collect } from './collect.ts'
import { type Delivering, deliverDue, type StoredWebhook } from './deliver.ts'

const batch = 1_000
const keptDays = 30

/** Events that wait no longer than this are worth a job of their own; the others wait for the next minute. */
const soonMs = 60_000

/** The shortest pause between two jobs of a webhook that add one another. */
const pauseMs = 5_000

export interface WebhookServices extends Delivering {
  readonly transact: Context['transact']
  readonly jobs: Jobs
}

const workName = 'webhook'

/** Looks which webhooks may have something to send, and gives each a job. */
export const wakeQueue = ({ read, jobs, now }: WebhookServices): Queue => ({
  name: 'webhook.wake',
  atOnce: 1,
  longestSeconds: 120,
  retries: 3,
  every: '* * * * *',
  perform: async () => {
    const found = await read<{ id: string }>(sql`
      select w.id from core.webhook w
      where w.archived_at is null and w.paused_at is null and coalesce(w.retry_at <= ${now()}, true)`)
    for (const { id } of found) await jobs.send({ name: workName }, { id }, { key: id })
    await sweep(read, new Date(now().getTime() - keptDays * 86_400_000))
  },
})

async function sweep(read: Context['read'], before: Date): Promise<void> {
  await read(sql`delete from core.webhook_delivery where id in (
    select d.id from core.webhook_delivery d
    where d.settled_at < ${before} order by d.settled_at limit ${batch})`)
}

/** Sends what one webhook has to send. */
export const webhookQueue = (services: WebhookServices): Queue<{ readonly id: string }> => ({
  name: workName,
  atOnce: 4,
  longestSeconds: 300,
  retries: 3,
  perform: async ({ data: { id }, stop }) => {
    const { now, schema } = services
    const sources = {
      tables: [...tablesOf(schema).values()],
      isPersonal: (type: string) => isPersonal(schema.getType(type)),
    }
    for (let goesOn = true; goesOn && !stop.aborted; ) {
      const webhook = await load(services, id)
      if (!webhook) return
      const viewer = narrowed(webhook.owner, webhook)
      const hasMore =
        viewer !== null && (await collect({ ...services, now: now() }, webhook, viewer, sources))
      const sent = await deliverDue(services, webhook, stop)
      goesOn = hasMore || sent > 0
    }
    await sendLater(services, id)
  },
})

/** A job for the first event that is due soon. One that another worker has taken is due when its claim ends. */
async function sendLater({ read, now, jobs }: WebhookServices, id: string): Promise<void> {
  const [next] = await read<{ at: Date | null }>(sql`
    select greatest(w.retry_at, (select min(greatest(d.next_at, d.claimed_until)) from core.webhook_delivery d
      where d.webhook_id = w.id and d.state = 'PENDING')) as at
    from core.webhook w where w.id = ${id}::uuid and w.paused_at is null`)
  const earliest = now().getTime() + pauseMs
  if (!next?.at || next.at.getTime() > earliest + soonMs) return
  const at = new Date(Math.max(next.at.getTime(), earliest))
  await jobs.send({ name: workName }, { id }, { key: `${id} later`, at })
}

/** The webhook with its user's rights of this moment; null where nothing is to be sent now. */
async function load({ read, now }: WebhookServices, id: string): Promise<StoredWebhook | null> {
  const at = now()
  const [row] = await read<Omit<StoredWebhook, 'owner'>>(sql`
    select ${webhooks.columns}, t.secret, t.former_secret as "formerSecret" from ${webhooks.name} t
    where t.id = ${id}::uuid and t.archived_at is null and t.paused_at is null and coalesce(t.retry_at <= ${at}, true)`)
  if (!row) return null
  const owner = await currentViewer(read, row.userId, at)
  if (owner) return { ...row, owner }
  await read(sql`update core.webhook set paused_at = ${at}, paused_for = 'OWNER' where id = ${id}::uuid`)
  return null
}
