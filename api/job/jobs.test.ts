import { getConstructionPlans } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { readMigrations } from '../../prisma/migrate/directory.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { openJobs, queueStates } from './jobs.ts'
import type { Queue } from './queue.ts'

let store: TestDatabase
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(() => store.close())

const open = async () => {
  const jobs = await openJobs(store.pool)
  onTestFinished(() => jobs.close())
  return jobs
}

const queueOf = (
  name: string,
  perform: Queue<{ n: number }>['perform'],
  retries = 2,
): Queue<{ n: number }> => ({
  name,
  atOnce: 2,
  longestSeconds: 60,
  retries,
  perform,
})

const stateOf = async (name: string) => (await queueStates(store.pool)).find(one => one.name === name)

describe('the job queue', () => {
  test('has the tables that this release of pg-boss expects', async () => {
    const migrations = await readMigrations()
    const made = migrations.find(({ name }) => name.endsWith('_jobs'))?.sql ?? ''
    const words = (text: string) =>
      text
        .replaceAll(/^\s*(--|BEGIN;|COMMIT;|SET LOCAL|SELECT pg_advisory_xact_lock).*$/gm, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
    expect(words(made)).toBe(words(getConstructionPlans('jobs')))
  })

  test('gives each job to one of two servers', async () => {
    const done: number[] = []
    const queue = queueOf('shared', async ({ data }) => void done.push(data.n))
    const [one, other] = [await open(), await open()]
    await Promise.all([one.work([queue]), other.work([queue])])
    const numbers = Array.from({ length: 30 }, (_, n) => n)
    for (const n of numbers) await one.send(queue, { n }, { key: String(n) })
    await expect.poll(() => done.length).toBe(numbers.length)
    expect(done.toSorted((a, b) => a - b)).toEqual(numbers)
  })

  test('keeps one waiting job of a key', async () => {
    const jobs = await open()
    const queue = queueOf('waiting', async () => undefined)
    await jobs.work([{ ...queue, name: 'elsewhere' }])
    await store.pool.query(`select jobs.create_queue('waiting', '{"policy": "stately"}')`)
    for (const n of [1, 2, 3]) await jobs.send(queue, { n }, { key: 'same' })
    await jobs.send(queue, { n: 4 }, { key: 'other' })
    expect(await stateOf('waiting')).toMatchObject({ ready: 2, running: 0, failed: 0 })
  })

  test('tries a failed job again after a pause, and keeps what has failed for good', async () => {
    const jobs = await open()
    let runs = 0
    const queue = queueOf(
      'failing',
      async () => {
        runs += 1
        throw new Error('Иванова И. И. must not be stored')
      },
      1,
    )
    await jobs.work([queue])
    await jobs.send(queue, { n: 1 })
    await expect.poll(() => runs).toBe(1)
    const next = `select start_after > now() as later, output::text from jobs.job where name = 'failing' and state = 'retry'`
    await expect.poll(async () => (await store.pool.query(next)).rows[0]?.later).toBe(true)
    expect((await store.pool.query(next)).rows[0]?.output).not.toContain('Иванова')
    await store.pool.query(`update jobs.job set start_after = now() where name = 'failing'`)
    await expect.poll(async () => (await stateOf('failing'))?.failed).toBe(1)
    expect(runs).toBe(2)
  })

  test('gives the job of a killed server to another one', async () => {
    const jobs = await open()
    const done: number[] = []
    const queue = queueOf('orphan', async ({ data }) => void done.push(data.n))
    await store.pool.query(`select jobs.create_queue('orphan', '{"policy": "stately"}')`)
    await jobs.send(queue, { n: 7 })
    // As a worker leaves it that is killed.
    await store.pool.query(`update jobs.job set state = 'active', started_on = now() - interval '1 minute',
      heartbeat_on = now() - interval '1 minute', heartbeat_seconds = 10, retry_delay = 0 where name = 'orphan'`)
    await jobs.work([queue])
    await expect.poll(() => done).toEqual([7])
  })

  test('tells how long its oldest job waits', async () => {
    const jobs = await open()
    await store.pool.query(`select jobs.create_queue('late', '{"policy": "stately"}')`)
    await jobs.send({ name: 'late' }, {})
    await store.pool.query(`update jobs.job set start_after = now() - interval '1 hour' where name = 'late'`)
    expect((await stateOf('late'))?.oldestSeconds).toBeGreaterThan(3_500)
  })
})
