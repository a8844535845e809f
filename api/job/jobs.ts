import type { Pool } from 'pg'
import { type Job as BossJob, type ConstructorOptions, PgBoss } from 'pg-boss'
import { listenOn } from '../database/listen.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { Jobs, Queue, QueueState } from './queue.ts'

/** The schema of the queue's tables. A migration makes them, for the API's role may not. */
const schema = 'jobs'

/** How long a worker may be silent until its jobs go to another server. The library's least is 10. */
const heartbeatSeconds = 10

const firstPauseSeconds = 5
const longestPauseSeconds = 15 * 60

/** How long a stop waits for running jobs, in ms. */
const graceMs = 5_000

/**
 * The job queue, pg-boss on the server's own connections and with the API's rights. It runs nothing until `work`.
 * See docs/decisions/0007-pg-boss.md.
 */
export async function openJobs(pool: Pool): Promise<Jobs> {
  const boss = new PgBoss({
    db: onPool(pool),
    schema,
    migrate: false,
    createSchema: false,
    registerInstance: false,
    useListenNotify: true,
    // The API's role owns no index, and PostgreSQL's own monitoring watches vacuum.
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: heartbeatSeconds,
    monitorIntervalSeconds: heartbeatSeconds,
    openTelemetry: { enabled: false },
  })
  boss.on('error', error => log.error({ error: trace(error) }, 'job queue'))
  await boss.start()
  return {
    send: async ({ name }, data, { key, at } = {}) => {
      await boss.send(name, data, {
        ...(key !== undefined && { singletonKey: key }),
        ...(at && { startAfter: at }),
      })
    },
    work: async queues => {
      for (const queue of queues) await begin(boss, queue)
    },
    close: () => boss.stop({ graceful: true, timeout: graceMs, close: false }),
  }
}

async function begin(boss: PgBoss, queue: Queue<never>): Promise<void> {
  const { name, atOnce, longestSeconds, retries, every, perform } = queue
  const options = {
    expireInSeconds: longestSeconds,
    retryLimit: retries,
    retryDelay: firstPauseSeconds,
    retryBackoff: true,
    retryDelayMax: longestPauseSeconds,
    heartbeatSeconds,
    deleteAfterSeconds: 24 * 60 * 60,
    notify: true,
  }
  await boss.createQueue(name, { policy: 'stately', ...options })
  await boss.updateQueue(name, options)
  if (every) await boss.schedule(name, every, {}, { singletonKey: 'every' })
  const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 10 }
  await boss.work(name, { ...polling, localConcurrency: atOnce }, async ([job]: BossJob<never>[]) => {
    if (!job) return
    try {
      await perform({ data: job.data, stop: job.signal })
    } catch (error) {
      // The message is left out of the table too: it may hold values of records.
      log.error({ queue: name, job: job.id, attempt: job.retryCount, error: trace(error) }, 'job failed')
      throw new Error('see the log of the server')
    }
  })
}

const onPool = (pool: Pool): NonNullable<ConstructorOptions['db']> => ({
  executeSql: (text, values) => pool.query(text, values),
  listen: async (channel, onNotification, onConnect) => ({
    close: listenOn(pool.options, { channel, name: 'podyom jobs', onNotification, onConnect }),
  }),
})

/** The state of every queue, by one statement. */
export async function queueStates(pool: Pick<Pool, 'query'>): Promise<readonly QueueState[]> {
  const { rows } = await pool.query<QueueState>(`
    select q.name,
      count(*) filter (where j.state in ('created', 'retry') and j.start_after <= now())::int as ready,
      count(*) filter (where j.state = 'active')::int as running,
      count(*) filter (where j.state = 'failed')::int as failed,
      coalesce(extract(epoch from now() - min(j.start_after)
        filter (where j.state in ('created', 'retry') and j.start_after <= now())), 0)::float8 as "oldestSeconds"
    from ${schema}.queue q left join ${schema}.job_common j on j.name = q.name
      and j.state in ('created', 'retry', 'active', 'failed')
    where q.name not like '\\_\\_%' group by q.name order by q.name`)
  return rows
}
