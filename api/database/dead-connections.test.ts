import { type AddressInfo, connect, createServer, Socket } from 'node:net'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listenForChanges } from '../change/notify-listener.ts'
import { log } from '../log/log.ts'
import type { Limits } from '../server/limits.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { schools, startServer, type TroubledServer } from '../testing/faults.ts'

/** Carries everything to PostgreSQL and back but what it is told to swallow: connections of this moment, or whatever comes. */
const open = new Set<Socket>()
const swallowed = new WeakSet<Socket>()
let isSilent = false
const wire = createServer(near => {
  if (isSilent) swallowed.add(near)
  const target = new URL(store.url)
  const far = connect(Number(target.port), target.hostname)
  open.add(near)
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    from.on('error', () => undefined)
    from.on('data', chunk => swallowed.has(near) || to.write(chunk))
    from.on('close', () => swallowed.has(near) || to.destroy())
  }
})
const swallow = (isMeant = (_: Socket) => true) => {
  for (const socket of open) if (isMeant(socket)) swallowed.add(socket)
}

let store: TestDatabase
let server: TroubledServer
let url = ''
const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  await new Promise<void>(listening => wire.listen(0, '127.0.0.1', listening))
  const { port } = wire.address() as AddressInfo // it listens on TCP
  url = Object.assign(new URL(store.url), { host: `127.0.0.1:${port}` }).href
  server = await startServer(url, { connections: 2, statementMs: 100 })
})
afterAll(async () => {
  logged.mockRestore()
  await server.database.close()
  isSilent = false
  for (const socket of open) socket.destroy()
  wire.close()
  await store.close()
})

/** A server whose statements may take much longer than a test does. */
const served = async (limits: Partial<Limits> = {}) => {
  const started = await startServer(url, { connections: 3, statementMs: 120_000, ...limits })
  return { ...started, [Symbol.asyncDispose]: started.database.close }
}
const portOf = ({ connection: { stream } }: PoolClient) =>
  stream instanceof Socket ? stream.localPort : undefined

test('a network that swallows statements costs the requests under way 503, and the next ones are answered', async () => {
  const ask = () => server.ask(schools)
  await Promise.all([ask(), ask()])
  swallow()
  for (const answer of await Promise.all([ask(), ask()]))
    expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
  // On a machine that is busy a statement may be late by itself.
  await expect.poll(ask).toMatchObject({ status: 200, codes: [] })
})

test('a database that nobody hears costs them 503 long before the limit, and is heard as soon as it speaks', async () => {
  await using patient = await served({ poolWaitMs: 5_000 })
  await Promise.all([patient.ask(schools), patient.ask(schools)])
  isSilent = true
  swallow()
  for (const answer of await Promise.all([patient.ask(schools), patient.ask(schools)]))
    expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
  expect(await patient.ask(schools)).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
  isSilent = false
  await expect.poll(() => patient.ask(schools)).toMatchObject({ status: 200, codes: [] })
})

test('of two that wait, the one whose connection is swallowed is told so, the one whose statement takes long gets its answer', async () => {
  await using patient = await served()
  // Whatever else is heard tells that the database is there, even where this machine has no time for somebody new.
  const others = setInterval(() => patient.database.pool.query('select').catch(() => undefined), 200)
  const [deaf, busy] = [await patient.database.pool.connect(), await patient.database.pool.connect()]
  await deaf.query('begin')
  swallow(({ remotePort }) => portOf(deaf) === remotePort)
  const [lost, found] = await Promise.allSettled([
    deaf.query('select'),
    busy.query('select pg_sleep(10), 1 as one'),
  ])
  expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'ETIMEDOUT' } })
  expect(found).toMatchObject({ status: 'fulfilled', value: { rows: [{ one: 1 }] } })
  clearInterval(others)
  deaf.release(true)
  busy.release()
})

test('a server whose database has gone silent can be stopped all the same', async () => {
  const { database, ask } = await startServer(url)
  const changes = listenForChanges(database.pool.options)
  await ask(schools)
  await expect.poll(changes.told).toBeGreaterThan(0)
  swallow()
  const hanging = database.pool.query('select 1').catch(error => String(error))
  await changes.close()
  await database.close()
  expect(await hanging).toMatch(/Connection terminated/)
})
