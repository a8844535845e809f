import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { stranger } from '../data/scope.ts'
import { connect, type Database } from '../database/connect.ts'
import { type Listening, listen } from '../http/listen.ts'
import { createServer } from '../server/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { patientLimits } from '../testing/limits.ts'
import { type Subscriber, subscribe } from './testing.subscriber.ts'
import { changed, settled, write } from './testing.ts'
import { wakeable } from './wakeup.ts'

const scopes: readonly GrantSpec[] = [
  { role: 'SCHOOL', on: 'livny-sakhzavodskaya' },
  { role: 'MUNICIPAL', on: 'livny' },
  { role: 'REGIONAL', on: 'RU-ORL' },
  { role: 'ADMIN', on: null },
]
const ofEach = 50

let store: TestDatabase
let database: Database
let listening: Listening
let feedReads = 0
let recordReads = 0
const changes = wakeable()
const subscribers: Subscriber[] = []

beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  // As on a busy server: a pool of two connections, for which nobody waits long.
  const limits = { ...patientLimits, connections: 2, poolWaitMs: 100, subscriptions: 1_000 }
  database = await connect(store.url, {
    limits,
    onStatement: ({ sql }) => {
      if (/from core\.change /.test(sql)) feedReads += 1
      if (/from "core"\."school" t/.test(sql)) recordReads += 1
    },
  })
  const server = await createServer({
    read: database.read,
    transact: database.transact,
    plugins: [],
    visitor: stranger,
    changes,
    limits,
  })
  listening = await listen(server, '127.0.0.1', 0, limits)
  await write(store, changed('before all'))
  await settled(store)
  for (const grant of scopes) {
    const expiresAt = new Date('2100-01-01')
    const user = { title: 'Читатель', grants: [grant], personalData: false, expiresAt }
    const key = await issueKey(store.transact, user)
    // One after another: the pool is small.
    for (let number = 0; number < ofEach; number += 1)
      subscribers.push(await subscribe(listening.url, {}, key))
  }
})
afterAll(async () => {
  for (const one of subscribers) one.leave()
  await changes.close()
  await listening.drain()
  await database.close()
  await store.close()
})

const tell = async (key: string) => {
  await write(store, changed(key))
  await settled(store)
  changes.wake()
}
const received = () => Promise.all(subscribers.map(async one => (await one.next())?.data?.changes?.key))

describe('subscribers in great number', () => {
  test('all get one write, which is read about once for each scope, and so is its record', async () => {
    feedReads = 0
    await tell('one')
    expect(new Set(await received())).toEqual(new Set(['one']))
    // The places where they began may differ; from then on they are equal.
    feedReads = 0
    recordReads = 0
    await tell('two')
    expect(new Set(await received())).toEqual(new Set(['two']))
    expect(feedReads).toBeLessThanOrEqual(scopes.length * 3)
    expect(recordReads).toBe(scopes.length)
  })

  test('wait while every connection is taken, and lose nothing', async () => {
    const taken = await Promise.all([database.pool.connect(), database.pool.connect()])
    await tell('while busy')
    await new Promise(resolve => setTimeout(resolve, 1_000))
    for (const one of taken) one.release()
    expect(new Set(await received())).toEqual(new Set(['while busy']))
  })

  test('wait while the database throws connections out, and lose nothing', async () => {
    await store.asOwner(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'podyom' and pid <> pg_backend_pid() and datname = current_database()",
    )
    // The writer's own connections are thrown out, too.
    await vi.waitFor(() => tell('after a reset'), { timeout: 30_000 })
    expect(new Set(await received())).toEqual(new Set(['after a reset']))
  })

  test('get events that no proxy holds back or takes for encoded', async () => {
    const response = await fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes { key } }' }),
    })
    await response.body?.cancel()
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'x-accel-buffering': 'no',
      'cache-control': 'no-cache, no-transform',
    })
    expect(response.headers.get('content-encoding')).toBeNull()
  })
})
