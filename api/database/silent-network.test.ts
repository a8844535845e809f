import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listenForChanges } from '../change/notify-listener.ts'
import { globalId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { schools, startServer, submitReport, type TroubledServer } from '../testing/faults.ts'

/** Carries everything to PostgreSQL and back, but for connections whose packets it swallows. */
const open = new Set<Socket>()
const swallowed = new WeakSet<Socket>()
const proxy = createServer(near => {
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
  await new Promise<void>(listening => proxy.listen(0, '127.0.0.1', listening))
  const { port } = proxy.address() as AddressInfo // it listens on TCP
  url = Object.assign(new URL(store.url), { host: `127.0.0.1:${port}` }).href
  server = await startServer(url, { connections: 2, statementMs: 1_000, idleTransactionMs: 1_000 })
})
afterAll(async () => {
  logged.mockRestore()
  await server.database.close()
  for (const socket of open) socket.destroy()
  proxy.close()
  await store.close()
})

test('a network that swallows packets gives 503 to the current requests, and the next ones succeed', async () => {
  const { id } = await store.db.obligation.findFirstOrThrow({ orderBy: { id: 'asc' } })
  const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] }
  await Promise.all([server.ask(schools), server.ask(schools)])
  swallow()
  for (const answer of await Promise.all([server.ask(schools), server.ask(submitReport, { input })]))
    expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
  // On a busy machine a statement may be late by itself.
  await expect.poll(() => server.ask(schools)).toMatchObject({ status: 200, codes: [] })
  await expect
    .poll(() => server.ask(submitReport, { input }))
    .toMatchObject({ data: { submitReport: { record: { revision: 1 } } } })
})

test('a server behind a network that swallows packets can be stopped', async () => {
  const { database, ask } = await startServer(url)
  const changes = listenForChanges(database.pool.options)
  await ask(schools)
  await expect.poll(changes.version).toBeGreaterThan(0)
  swallow()
  const hanging = database.pool.query('select 1').catch(error => String(error))
  const began = performance.now()
  await changes.close()
  await database.close()
  expect(performance.now() - began).toBeLessThan(60_000)
  for (const socket of open) socket.destroy()
  expect(await hanging).toMatch(/Connection terminated|ECONNRESET/)
})
