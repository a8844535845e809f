import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { schools, startServer, submitReport, type TroubledServer } from '../testing/faults.ts'

/** The way to PostgreSQL: how long a new connection takes, and whether there is one. */
const way = { delayMs: 0, isDown: false, opened: 0 }
const sockets = new Set<Socket>()
const proxy = createServer(near => {
  way.opened += 1
  near.on('error', () => undefined)
  if (way.isDown) return void near.resetAndDestroy()
  sockets.add(near)
  near.pause()
  setTimeout(() => {
    const { port, hostname } = new URL(store.url)
    const far = connect(Number(port), hostname)
    far.on('error', () => near.destroy())
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far).pipe(near)
  }, way.delayMs)
})
const cut = () => {
  for (const one of sockets) one.resetAndDestroy()
  sockets.clear()
}

const connections = 4
let store: TestDatabase
let server: TroubledServer
let ids: readonly string[] = []
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  await new Promise<void>(listening => proxy.listen(0, '127.0.0.1', listening))
  const { port } = proxy.address() as AddressInfo // it listens on TCP
  const url = Object.assign(new URL(store.url), { host: `127.0.0.1:${port}` }).href
  server = await startServer(url, { connections, poolWaitMs: 400, connectMs: 30_000 })
  ids = (await store.db.obligation.findMany({ take: 40, orderBy: { id: 'asc' } })).map(({ id }) => id)
})
afterAll(async () => {
  await server.database.close()
  cut()
  proxy.close()
  await store.close()
})
beforeEach(() => {
  Object.assign(way, { delayMs: 0, isDown: false, opened: 0 })
  cut()
})

const report = (index: number) => {
  const obligation = globalId('Obligation', ids[index] ?? '')
  return server.ask(submitReport, { input: { obligation, revision: 0, text: 'Сделано.', evidence: [] } })
}

describe('where a new connection takes longer than one waits for a free one', () => {
  test('requests wait for it and are answered', async () => {
    way.delayMs = 1_500
    // The first one may still meet a connection that was cut.
    await expect.poll(() => server.ask(schools)).toMatchObject({ status: 200 })
    cut()
    await expect.poll(() => server.database.pool.totalCount).toBe(0)
    way.opened = 0
    const answers = Array.from({ length: 12 }, (_, index) =>
      index % 3 ? server.ask(schools) : report(index),
    )
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ status: 200, codes: [] })
    // No attempt is started again for each request.
    expect(way.opened).toBeLessThanOrEqual(connections)
  })

  test('a busy pool is still refused after its own time', async () => {
    const { pool } = server.database
    const taken = await Promise.all(Array.from({ length: connections }, () => pool.connect()))
    expect(await server.ask(schools)).toMatchObject({ status: 503, retryAfter: '1' })
    for (const one of taken) one.release()
    expect(await server.ask(schools)).toMatchObject({ status: 200 })
  })
})

test('sixteen writers go on within five seconds after the database is back, each of them', async () => {
  way.isDown = true
  cut()
  let stopped = false
  const last = new Map<number, number>()
  const write = async (index: number) => {
    while (!stopped) {
      const answer = await report(16 + index)
      if (answer.status === 503) expect(answer.codes).toEqual(['UNAVAILABLE'])
      // Written, or refused by the platform because it has been written already: the database has answered.
      else if (!last.has(index)) last.set(index, performance.now())
    }
  }
  const writing = Promise.all(Array.from({ length: 16 }, (_, index) => write(index)))
  await new Promise(resolve => setTimeout(resolve, 2_000))
  expect(last.size).toBe(0)
  way.isDown = false
  const back = performance.now()
  await expect.poll(() => last.size, { timeout: 20_000 }).toBe(16)
  stopped = true
  await writing
  expect(Math.max(...last.values()) - back).toBeLessThan(5_000)
})
