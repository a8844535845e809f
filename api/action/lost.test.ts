import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { startServer, submitReport, type TroubledServer } from '../testing/faults.ts'

/** A proxy before PostgreSQL that can forward one COMMIT and drop its answer. */
const wire = { cut: false, cuts: 0 }
const open = new Set<Socket>()
const proxy = createServer(near => {
  const target = new URL(store.url)
  const far = connect(Number(target.port), target.hostname)
  for (const socket of [near, far]) {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      open.delete(socket)
      near.destroy()
      far.destroy()
    })
  }
  near.on('data', chunk => far.write(chunk))
  far.on('data', chunk => {
    // The answer to the COMMIT has arrived here: it is done, and the server never learns of it.
    if (wire.cut && chunk.includes('COMMIT\0')) {
      wire.cut = false
      wire.cuts += 1
      near.destroy()
    } else near.write(chunk)
  })
})

let store: TestDatabase
let server: TroubledServer
const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  await new Promise<void>(listening => proxy.listen(0, '127.0.0.1', listening))
  const { port } = proxy.address() as AddressInfo // it listens on TCP
  server = await startServer(Object.assign(new URL(store.url), { host: `127.0.0.1:${port}` }).href)
})
afterAll(async () => {
  logged.mockRestore()
  await server.database.close()
  for (const socket of open) socket.destroy()
  proxy.close()
  await store.close()
})

test('an action whose commit was stored and not answered has one effect when it is sent again with its key', async () => {
  const { id } = await store.db.obligation.findFirstOrThrow({ where: { roadmap: { key: 'livny' } } })
  const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] }
  const send = () => server.ask(submitReport, { input }, { 'idempotency-key': 'lost-commit-0001' })

  wire.cut = true
  expect(await send()).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
  expect(wire.cuts).toBe(1)
  expect(await store.db.executionReport.count()).toBe(1)

  const again = await send()
  expect(again).toMatchObject({ status: 200, data: { submitReport: { record: { revision: 1 } } } })
  expect(await send()).toEqual(again)
  expect(await store.db.executionReport.count()).toBe(1)
  expect(await store.db.auditEntry.count({ where: { recordType: 'ExecutionReport' } })).toBe(1)
  expect(await store.db.change.count({ where: { type: 'ExecutionReport' } })).toBe(1)
})
