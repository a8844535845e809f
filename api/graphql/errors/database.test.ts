import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { issueKey } from '../../auth/issue-key.ts'
import { sql } from '../../data/sql.ts'
import type { Transact } from '../../database/transaction.ts'
import { log } from '../../log/log.ts'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { schools, startServer, submitReport, type TroubledServer } from '../../testing/faults.ts'
import { globalId } from '../global-id.ts'

let store: TestDatabase
let server: TroubledServer
const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  server = await startServer(store.url, {
    connections: 2,
    poolWaitMs: 5_000,
    lockMs: 100,
  })
})
afterAll(async () => {
  logged.mockRestore()
  await server.database.close()
  await store.close()
})

const visitor = async () => {
  const client = new Client({ connectionString: store.url })
  client.on('error', () => undefined)
  await client.connect()
  return client
}
const report = async (skip: number) => {
  const { id } = await store.db.obligation.findFirstOrThrow({
    where: { roadmap: { key: 'livny' } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip,
  })
  return {
    id,
    input: { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] },
  }
}
const act: Transact = work => server.database.transact(work)
const raising = (code: string) =>
  sql.raw(`do $$ begin raise exception 'as if' using errcode = '${code}'; end $$`)
const clear = (code: string, status: number, retryAfter?: string) => ({
  extensions: { code, http: { status, ...(retryAfter && { headers: { 'retry-after': retryAfter } }) } },
})

describe('a server whose connections are all in use', () => {
  test('answers UNAVAILABLE with Retry-After to every caller, and works again when connections are free', async () => {
    const expiresAt = new Date('2100-01-01')
    const grants = [{ role: 'ADMIN', on: null }] as const
    const key = await issueKey(store.transact, {
      title: 'Проверяющий',
      grants,
      personalData: false,
      expiresAt,
    })
    const { input } = await report(0)
    const { pool } = server.database
    const clients = [await pool.connect(), await pool.connect()]
    const answers = [
      server.ask(schools),
      server.ask(schools, {}, { authorization: `Bearer ${key}` }),
      server.ask(submitReport, { input }),
    ]
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
    for (const client of clients) client.release()
    expect(await server.ask(schools)).toMatchObject({ status: 200, codes: [] })
    expect(await server.ask(submitReport, { input })).toMatchObject({ status: 200, codes: [] })
  })
})

describe('a record that another user is changing', () => {
  test('gives CONFLICT with Retry-After, and a retry succeeds', async () => {
    const { id, input } = await report(1)
    const other = await visitor()
    await other.query('begin')
    await other.query('select from core.obligation where id = $1 for update', [id])
    const { messages, ...refused } = await server.ask(submitReport, { input })
    expect(refused).toMatchObject({ status: 409, codes: ['CONFLICT'], retryAfter: '1' })
    expect(messages[0]).toMatch(/кто-то другой/)
    await other.query('rollback')
    await other.end()
    expect(await server.ask(submitReport, { input })).toMatchObject({ status: 200, codes: [] })
  })
})

describe('connections that are cut', () => {
  test('give the current requests a clear error, and the next ones succeed', async () => {
    const pending = Array.from({ length: 20 }, () => server.ask(schools))
    const administrator = await visitor()
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    await administrator.query(cut)
    for (const { status, codes } of await Promise.all(pending))
      expect([status, ...codes]).toEqual(status === 200 ? [200] : [503, 'UNAVAILABLE'])
    await administrator.query(cut)
    await administrator.end()
    // The network brings the news in a moment.
    await expect.poll(() => server.database.pool.totalCount).toBe(0)
    expect(await server.ask(schools)).toMatchObject({ status: 200 })
  })
})

describe('a database that only reads for a while', () => {
  test('refuses writes with 503, and accepts them when it is writable again', async () => {
    const { input } = await report(2)
    const name = `"${new URL(store.url).pathname.slice(1)}"`
    await store.asOwner(`alter database ${name} set default_transaction_read_only = on`)
    const late = await startServer(store.url, { poolWaitMs: 20_000 })
    const refused = await late.ask(submitReport, { input })
    expect(refused).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], retryAfter: '1' })
    await store.asOwner(
      `begin read write; alter database ${name} reset default_transaction_read_only; commit`,
    )
    expect(await late.ask(submitReport, { input })).toMatchObject({ status: 200, codes: [] })
    await late.database.close()
  })
})

describe('conflicting transactions', () => {
  test('are retried after a deadlock, and both are stored', async () => {
    const [one, two] = await store.db.school.findMany({ orderBy: { id: 'asc' }, take: 2 })
    const pair = [one?.id ?? '', two?.id ?? '']
    const bothHold = Promise.withResolvers<void>()
    let tries = 0
    let updates = 0
    const rename = (ids: readonly string[], shortName: string) =>
      act(async tx => {
        tries += 1
        await tx.execute(sql`set local lock_timeout = 0`)
        for (const id of ids) {
          await tx.execute(sql`update core.school set short_name = ${shortName} where id = ${id}`)
          updates += 1
          if (updates === 2) bothHold.resolve()
          await bothHold.promise
        }
      })
    await Promise.all([rename(pair, 'Первая'), rename(pair.toReversed(), 'Вторая')])
    expect(tries).toBeGreaterThan(2)
    const after = await store.db.school.findMany({ where: { id: { in: pair } } })
    expect(new Set(after.map(({ shortName }) => shortName)).size).toBe(1)
  })

  test('end with CONFLICT if a retry does not help', async () => {
    let tries = 0
    const work = act(tx => {
      tries += 1
      return tx.execute(raising('40001'))
    })
    await expect(work).rejects.toMatchObject(clear('CONFLICT', 409, '1'))
    expect(tries).toBe(4)
  })
})

describe.each([
  ['a server that shuts down', '57P01', clear('UNAVAILABLE', 503, '1')],
  ['a server that starts', '57P03', clear('UNAVAILABLE', 503, '1')],
  ['a connection that failed', '08006', clear('UNAVAILABLE', 503, '1')],
  ['too many connections', '53300', clear('UNAVAILABLE', 503, '1')],
  ['a full disk', '53100', clear('UNAVAILABLE', 503, '1')],
  ['files taken from under the server', '58P01', clear('UNAVAILABLE', 503, '1')],
  ['a server that only reads', '25006', clear('UNAVAILABLE', 503, '1')],
  ['a lock not got in time', '55P03', clear('CONFLICT', 409, '1')],
  ['a statement that takes too long', '57014', clear('TOO_COSTLY', 400)],
])('%s (%s)', (_, code, answer) => {
  test('is reported clearly to readers and writers', async () => {
    await expect(server.database.read(raising(code))).rejects.toMatchObject(answer)
    await expect(act(tx => tx.execute(raising(code)))).rejects.toMatchObject(answer)
  })
})

describe('a bug', () => {
  test('is reported as a bug', async () => {
    await expect(act(tx => tx.execute(raising('42601')))).rejects.toMatchObject({ code: '42601' })
  })
})
