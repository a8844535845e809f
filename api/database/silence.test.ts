import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listenForChanges } from '../change/listen.ts'
import { log } from '../log/log.ts'
import { schools, startServer, type TroubledServer } from '../testing.trouble.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

/** Carries everything to PostgreSQL and back until it is told to swallow what the connections of that moment carry. */
const open = new Set<Socket>()
const swallowed = new WeakSet<Socket>()
const wire = createServer(near => {
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
const swallow = () => {
  for (const socket of open) swallowed.add(socket)
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
  for (const socket of open) socket.destroy()
  wire.close()
  await store.close()
})

test('a network that swallows statements costs the requests under way 503, and the next ones are answered', async () => {
  const ask = () => server.ask(schools)
  await Promise.all([ask(), ask()])
  swallow()
  for (const answer of await Promise.all([ask(), ask()]))
    expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
  expect(await ask()).toMatchObject({ status: 200, codes: [] })
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
