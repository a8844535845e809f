import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type ConnectOptions, connect, type Database, type Statement } from '../database/connect.ts'
import { type Listening, listen } from '../http/listen.ts'
import { createServer } from '../server/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { patientLimits } from '../testing/limits.ts'
import { listenForChanges } from './notify-listener.ts'
import { recordChanges } from './record.ts'
import { type Subscriber, subscribe } from './testing.subscriber.ts'
import { changed, openTransaction, settled, write } from './testing.ts'
import type { ChangeSignal } from './wakeup.ts'

interface Instance {
  readonly database: Database
  readonly changes: ChangeSignal
  /** How many readers wait for what is new. */
  readonly waiting: () => number
  readonly listening: Listening
}

/** A signal whose readers poll only while changes are held back: all others come by notification. */
const unpolled = (signal: ChangeSignal) => {
  const heldBack = 100
  let waiting = 0
  const next: ChangeSignal['next'] = async (stop, seen, timeoutMs = heldBack + 1) => {
    waiting += 1
    try {
      return await signal.next(stop, seen, timeoutMs > heldBack ? 3_600_000 : timeoutMs)
    } finally {
      waiting -= 1
    }
  }
  return { changes: { ...signal, next }, waiting: () => waiting }
}

/** A server as main.ts makes it, with connections of its own. */
const start = async (url: string, options: ConnectOptions = {}): Promise<Instance> => {
  const database = await connect(url, { limits: patientLimits, ...options })
  const { changes, waiting } = unpolled(listenForChanges(database.pool.options))
  const server = await createServer({
    read: database.read,
    transact: database.transact,
    plugins: [],
    changes,
  })
  return { database, changes, waiting, listening: await listen(server, '127.0.0.1', 0) }
}
const stop = async ({ database, changes, listening }: Instance) => {
  await changes.close()
  await listening.drain()
  await database.close()
}

let store: TestDatabase
let servers: readonly [Instance, Instance]
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  servers = [await start(store.url), await start(store.url)]
  await write(store, changed('before all'))
  await settled(store)
})
afterAll(async () => {
  await Promise.all(servers.map(stop))
  await store.close()
})

const subscribers: Subscriber[] = []
afterEach(() => {
  for (const one of subscribers.splice(0)) one.leave()
})
const follow = async (server: 0 | 1, variables: object = {}) => {
  const subscriber = await subscribe(servers[server].listening.url, variables)
  subscribers.push(subscriber)
  return subscriber
}
const head = async (): Promise<string> => {
  const response = await fetch(`${servers[0].listening.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ changes(first: 0) { head } }' }),
  })
  return (await response.json()).data.changes.head
}
const take = async (subscriber: Subscriber, count: number) => {
  const events = []
  while (events.length < count) events.push((await subscriber.next()).data.changes)
  return events
}
const keys = (events: readonly { readonly key: string }[]) => events.map(({ key }) => key)
const rest = () => new Promise(resolve => setTimeout(resolve, 300))
const listeners = async (): Promise<readonly number[]> => {
  const sql =
    "select pid from pg_stat_activity where application_name = 'podyom changes' and datname = current_database()"
  return (await store.pool.query<{ pid: number }>(sql)).rows.map(({ pid }) => pid)
}

describe('following the change feed', () => {
  test('brings a change written through one server to a subscriber of the other, without waiting for a poll', async () => {
    const subscriber = await follow(1, { after: await head() })
    await servers[0].database.transact(async tx => recordChanges(tx, [changed('one'), changed('two')]))
    expect(keys(await take(subscriber, 2))).toEqual(['one', 'two'])
  })

  test('begins now without a cursor', async () => {
    const subscriber = await follow(0)
    await write(store, changed('new'))
    expect(keys(await take(subscriber, 1))).toEqual(['new'])
  })

  test('catches up from a cursor by pages and goes on with what is new', async () => {
    const after = await head()
    const old = Array.from({ length: 130 }, (_, i) => `old ${i}`)
    await write(store, ...old.map(key => changed(key)), changed('map', { type: 'Roadmap' }))
    const subscriber = await follow(0, { after, types: ['School'] })
    expect(keys(await take(subscriber, 130))).toEqual(old)
    await write(store, changed('new'))
    expect(keys(await take(subscriber, 1))).toEqual(['new'])
  })

  test('resumes a subscriber who was cut off, without a gap and without a repeat', async () => {
    const first = await follow(0, { after: await head() })
    await write(store, changed('a'))
    const [last] = await take(first, 1)
    first.leave()
    await write(store, changed('b'))
    await write(store, changed('c'))
    const second = await follow(1, { after: last.cursor })
    await write(store, changed('d'))
    expect(keys(await take(second, 3))).toEqual(['b', 'c', 'd'])
  })

  test('brings changes in the order of the feed when an older transaction ends later', async () => {
    const subscriber = await follow(0, { after: await head() })
    const older = await openTransaction(store)
    await write(store, changed('younger'))
    await older.commit(changed('older'))
    expect(keys(await take(subscriber, 2))).toEqual(['older', 'younger'])
  })

  test('does not wait for a poll when an older transaction ends without a change', async () => {
    const subscriber = await follow(0, { after: await head() })
    const older = await openTransaction(store)
    await write(store, changed('younger'))
    await rest()
    await older.rollback()
    expect(keys(await take(subscriber, 1))).toEqual(['younger'])
  })

  test('gives every event the record as it is then', async () => {
    const subscriber = await follow(0, { after: await head() })
    const { id } = await store.db.school.findFirstOrThrow({ orderBy: { key: 'asc' } })
    for (const name of ['Школа до', 'Школа после']) {
      await store.db.school.update({ where: { id }, data: { name } })
      await write(store, changed('renamed', { id }))
      expect(await take(subscriber, 1)).toMatchObject([{ record: { name } }])
    }
  })

  test('listens again when its connection is lost, and misses nothing', async () => {
    const subscriber = await follow(1, { after: await head() })
    await expect.poll(listeners).toHaveLength(2)
    const before = await listeners()
    await store.asOwner('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [before])
    await write(store, changed('meanwhile'))
    expect(keys(await take(subscriber, 1))).toEqual(['meanwhile'])
    const fresh = async () => (await listeners()).filter(pid => !before.includes(pid))
    await expect.poll(fresh).toHaveLength(2)
  })

  test('refuses a damaged cursor and one from which the feed cannot continue', async () => {
    expect(await (await follow(0, { after: 'нет' })).next()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    })
    const foreign = Buffer.from('["change","999999999","1","AAAAAAAAAAAAAAAA"]').toString('base64url')
    expect(await (await follow(0, { after: foreign })).next()).toMatchObject({
      errors: [{ extensions: { code: 'CONFLICT' } }],
    })
  })

  test('stops reading for a client that has disconnected', async () => {
    let reads = 0
    const count = ({ sql }: Statement) => {
      if (/core\.change/.test(sql)) reads += 1
    }
    const own = await start(store.url, { onStatement: count })
    onTestFinished(() => stop(own))
    const subscriber = await subscribe(own.listening.url)
    await write(store, changed('received'))
    await take(subscriber, 1)
    await expect.poll(own.waiting).toBe(1)
    subscriber.leave()
    await expect.poll(own.waiting).toBe(0)
    reads = 0
    const seen = own.changes.version()
    await write(store, changed('unread'))
    await expect.poll(own.changes.version).toBeGreaterThan(seen)
    await rest()
    expect(reads).toBe(0)
  })

  test('ends the streams of a server that closes', async () => {
    const own = await start(store.url)
    onTestFinished(() => stop(own))
    const subscriber = await subscribe(own.listening.url)
    await own.changes.close()
    expect(await subscriber.next()).toBeNull()
    subscriber.leave()
  })
})
