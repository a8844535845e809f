import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Environment, openEnvironment } from '../../../tools/chaos/environment.ts'
import type { Served } from '../../../tools/chaos/server.ts'
import { issueKey, revokeKey } from '../../auth/issue-key.ts'
import { readKey } from '../../auth/key.ts'
import { sql } from '../../data/sql.ts'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { defaultLimits } from '../limits.ts'
import { workersFor } from './count.ts'
import { limitsOfWorker } from './limits.ts'
import { connectToBoth, pidOf, statusOf } from './testing.connection.ts'

const gibibyte = 2 ** 30

describe('without WORKERS the server has', () => {
  test.each([
    ['a process for each core', { cores: 2, memory: 8 * gibibyte, platform: 'linux' }, 2],
    ['four at most', { cores: 32, memory: 64 * gibibyte, platform: 'linux' }, 4],
    ['as many as memory allows', { cores: 4, memory: 3.5 * gibibyte, platform: 'linux' }, 2],
    ['one on a small machine', { cores: 4, memory: gibibyte, platform: 'linux' }, 1],
    ['one where processes cannot share a port', { cores: 8, memory: 64 * gibibyte, platform: 'win32' }, 1],
  ] as const)('%s', (_, machine, count) => expect(workersFor(machine)).toBe(count))

  test('its connections, places and exports divided among them', () => {
    expect(limitsOfWorker({ ...defaultLimits, connections: 16, atOnce: 8, exports: 1 }, 3)).toMatchObject({
      connections: 6,
      atOnce: 3,
      exports: 1,
    })
    expect(limitsOfWorker(defaultLimits, 1)).toEqual(defaultLimits)
  })
})

const METRICS_TOKEN = 'wG7u2c1mXk9Qz4Rb6Ty8Pn0Va3Ls5Ed2'
/** A start takes long on a busy machine, in ms. */
const startTimeoutMs = 180_000
const own: { database?: TestDatabase; environment?: Environment; server?: Served } = {}
beforeAll(async () => {
  own.database = await testDatabase({ seeded: true })
  own.environment = await openEnvironment(own.database.url)
  const server = await own.environment.serve({ WORKERS: '2', METRICS_TOKEN, RATE_LIMIT_PER_IP: '40' })
  own.server = server
  await vi.waitUntil(() => pidOf(server, 2), { timeout: startTimeoutMs })
})
afterAll(async () => {
  await own.environment?.[Symbol.asyncDispose]()
  await own.database?.close()
})
const given = () => {
  const { database, environment, server } = own
  if (!database || !environment || !server) throw new Error('the server is there only inside tests')
  return { database, environment, server, key: environment.key }
}

const metrics = async () => {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
  return (await fetch(`${given().server.url}/metrics`, { headers })).text()
}
const metric = async (name: string) => {
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(await metrics()) ?? []
  return Number(value)
}

const regions = '{ regions { totalCount } }'

describe('two workers', () => {
  test('refuse a revoked key within a minute', async () => {
    const { database, server } = given()
    const revoked = await issueKey(database.transact, {
      title: 'Отозванный ключ',
      grants: [{ role: 'ADMIN', on: null }],
      personalData: false,
      expiresAt: new Date('2100-01-01'),
    })
    const open = await connectToBoth(server, revoked, 1)
    await revokeKey(database.transact, readKey(revoked)?.publicId ?? '', new Date())
    for (const { post, close } of open) {
      await expect.poll(() => statusOf(post(regions)), { timeout: 60_000, interval: 500 }).toBe(401)
      close()
    }
  })

  test('count the requests of an address together', async () => {
    const { server } = given()
    const answers = Array.from({ length: 60 }, async () => {
      const headers = { connection: 'close' }
      return (await fetch(`${server.url}/graphql?query={__typename}`, { headers })).status
    })
    const statuses = await Promise.all(answers)
    expect(statuses.filter(status => status === 200)).toHaveLength(40)
    expect(statuses.filter(status => status === 429)).toHaveLength(20)
  })

  test('tell a subscriber of one what is written by the other', async () => {
    const { server, key } = given()
    const open = await connectToBoth(server, key, 1)
    const [reader, writer] = open
    const stream = await reader?.post('subscription { changes(types: ["Organization"]) { type } }', {
      accept: 'text/event-stream',
    })
    stream?.setEncoding('utf8')
    const event = new Promise<string>(resolve => {
      let text = ''
      stream?.on('data', chunk => {
        text += chunk
        if (text.includes('Organization')) resolve(text)
      })
    })
    const name = 'Рабочая группа двух процессов'
    const input = `{ kind: WORKING_GROUP, name: "${name}" }`
    const written = writer?.post(`mutation { registerOrganization(input: ${input}) { record { id } } }`)
    expect(written && (await statusOf(written))).toBe(200)
    expect(await event).toContain('event: next')
    for (const { close } of open) close()
  })

  test('print their metrics together', async () => {
    const { server, key } = given()
    const [one, other] = await connectToBoth(server, key, 1)
    const name = 'podyom_requests_total\\{path="/graphql",kind="query",status="200"\\}'
    const before = await metric(name)
    for (const { post } of [one, other, one].flatMap(found => found ?? [])) await statusOf(post(regions))
    await expect.poll(() => metric(name)).toBe(before + 3)
    expect(await metric('podyom_workers')).toBe(2)
    for (const connection of [one, other]) connection?.close()
  })

  test('print every metric that deploy/alerts.yaml names', async () => {
    const rules = readFileSync(new URL('../../../deploy/alerts.yaml', import.meta.url), 'utf8')
    const named = new Set(rules.match(/\b(?:podyom|nodejs|process)_\w+|\b\w+(?=\{)/g))
    // Prometheus itself says whether a server is up.
    expect(named.delete('up')).toBe(true)
    const printed = [...(await metrics()).matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name, type]) =>
      type === 'histogram' ? ['bucket', 'sum', 'count'].map(part => `${name}_${part}`) : name,
    )
    expect(named.size).toBeGreaterThan(5)
    expect([...named].filter(name => !printed.includes(name))).toEqual([])
  })

  test('lose no request of one when the other is killed, which comes back', async () => {
    const { server, key } = given()
    const pid = pidOf(server, 1)
    const open = await connectToBoth(server, key, 3)
    const stop = new AbortController()
    const load = open.map(async ({ worker, post }) => {
      const statuses: number[] = []
      while (!stop.signal.aborted) {
        statuses.push(await statusOf(post(regions)).catch(() => 0))
        await pause(100)
      }
      return { worker, statuses }
    })
    process.kill(pid ?? 0, 'SIGKILL')
    await expect.poll(() => pidOf(server, 1), { timeout: startTimeoutMs }).not.toBe(pid)
    stop.abort()
    const done = await Promise.all(load)
    for (const { worker, statuses } of done.filter(one => one.worker === 2)) {
      expect({ worker, statuses: new Set(statuses) }).toEqual({ worker, statuses: new Set([200]) })
      expect(statuses.length).toBeGreaterThan(1)
    }
    // A request that was with the killed worker has no answer; the next one goes to a worker that is running.
    for (const { statuses } of done.filter(one => one.worker === 1))
      expect(statuses.filter(status => status !== 200).length).toBeLessThanOrEqual(1)
    for (const { close } of [...open, ...(await connectToBoth(server, key, 1))]) close()
    await expect.poll(() => metric('podyom_worker_restarts_total')).toBe(1)
  })
})

describe('a server with several workers that cannot start', () => {
  test.each([
    ['because another program has its port', () => ({ PORT: new URL(given().server.url).port }), /уже занят/],
    [
      'for its database does not answer',
      () => ({ DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' }),
      /не отвечает/,
    ],
  ])('%s says so once and ends', async (_, variables, sentence) => {
    const { environment } = given()
    await expect(environment.serve({ WORKERS: '2', ...variables() })).rejects.toThrow(sentence)
  })
})

describe('two workers after SIGTERM', () => {
  test('answer what they have begun, and end with their supervisor', async () => {
    const { server, database, key } = given()
    const open = await connectToBoth(server, key, 1)
    const answers: Promise<number>[] = []
    const waiting = async () =>
      (
        await database.read(
          sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).length
    await database.transact(async tx => {
      await tx.execute(sql`lock table core.roadmap in access exclusive mode`)
      for (const { post } of open) answers.push(statusOf(post('{ roadmaps { totalCount } }')))
      await expect.poll(waiting).toBe(2)
      server.signal('SIGTERM')
      const headers = { connection: 'close' }
      const health = () => fetch(`${server.url}/health`, { headers }).then(({ status }) => status)
      await expect.poll(() => health().catch(() => 'refused')).toBe('refused')
    })
    expect(await Promise.all(answers)).toEqual([200, 200])
    expect(await server.exited).toBe(0)
  })
})
