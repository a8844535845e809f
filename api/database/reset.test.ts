import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type DatabaseProxy, openProxy } from '../../tools/chaos/proxy.ts'
import { globalId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { schools, startServer, submitReport, type TroubledServer } from '../testing/faults.ts'

let store: TestDatabase
let proxy: DatabaseProxy
let server: TroubledServer
const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  proxy = await openProxy(store.url)
  server = await startServer(proxy.url, { lockMs: 20_000 })
})
afterAll(async () => {
  logged.mockRestore()
  await server.database.close()
  await proxy[Symbol.asyncDispose]()
  await store.close()
})

const waiting = async () => {
  const rows = await store.asOwner(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )
  return rows.length
}

describe('connections that the network resets under a statement', () => {
  test('give 503 to readers and writers, and the next requests succeed', async () => {
    const { id } = await store.db.obligation.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] }
    const holder = await store.pool.connect()
    await holder.query('begin; lock table core.school, core.obligation in access exclusive mode')
    const pending = [server.ask(schools), server.ask(submitReport, { input })]
    await expect.poll(waiting).toBe(2)
    proxy.cut()
    for (const answer of await Promise.all(pending))
      expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
    await holder.query('rollback')
    holder.release()
    expect(await server.ask(schools)).toMatchObject({ status: 200, codes: [] })
    expect(await server.ask(submitReport, { input })).toMatchObject({ status: 200, codes: [] })
  })
})
