import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { connect } from '../../api/database/connect.ts'
import { defaultLimits } from '../../api/server/limits.ts'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { deploy } from './deploy.ts'

let store: TestDatabase
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(() => store.close())

/** Sessions are numbered by the pooler, not by PostgreSQL: the message BackendKeyData brings another number. */
const renumbered = (chunk: Buffer): Buffer => {
  const at = chunk.indexOf(Buffer.from('K\0\0\0\f', 'latin1'))
  if (at >= 0) chunk.writeInt32BE(-1, at + 5)
  return chunk
}

const isReady = (chunk: Buffer) => chunk.includes(Buffer.from('Z\0\0\0\x05', 'latin1'))
const isTerminate = (chunk: Buffer) => chunk.toString('latin1', 0, 1) === 'X'

/**
 * A proxy that behaves like a pooler: it accepts no settings of a client. With `lends`, all authenticated clients share
 * one session.
 */
const openPooler = async (lends: boolean): Promise<string> => {
  const target = new URL(store.url)
  const sockets = new Set<Socket>()
  let shared: Socket | undefined
  let asker: Socket | undefined
  const server = createServer(near => {
    const own = dial(Number(target.port), target.hostname)
    let session = own
    own.on('data', chunk => {
      const listener = own === shared ? asker : near
      listener?.write(renumbered(chunk))
      if (!lends || !isReady(chunk)) return
      shared ??= own
      session = shared
    })
    near.on('data', chunk => {
      asker = near
      if (lends && isTerminate(chunk)) near.destroy()
      else if (chunk.includes('_timeout\0') || chunk.includes('options\0')) near.destroy()
      else session.write(chunk)
    })
    near.on('close', () => own !== shared && own.destroy())
    own.on('close', () => near.destroy())
    for (const socket of [near, own]) sockets.add(socket.on('error', () => undefined))
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens on TCP
  return Object.assign(new URL(store.url), { host: `127.0.0.1:${port}` }).href
}

test('behind a pooler with one session per client the role and the limits are set in the session', async () => {
  const limits = {
    ...defaultLimits,
    statementMs: 4_321,
    lockMs: 1_234,
    idleTransactionMs: 5_432,
    poolWaitMs: 20_000,
  }
  const role = inject('apiRole')
  const url = await openPooler(false)
  await deploy(url)
  const { pool, close } = await connect(url, { limits, role })
  const { rows } =
    await pool.query(`select current_user::text as role, current_setting('lock_timeout') as lock,
    current_setting('statement_timeout') as statement, current_setting('random_page_cost') as page,
    current_setting('idle_in_transaction_session_timeout') as idle`)
  await close()
  expect(rows).toEqual([{ role, lock: '1234ms', statement: '4321ms', page: '1.1', idle: '5432ms' }])
})

test('a pooler that lends a session for a transaction is refused before anything is locked or set in it', async () => {
  const url = await openPooler(true)
  for (const enter of [deploy, connect])
    await expect(enter(url)).rejects.toMatchObject({
      code: 'SESSION_LENT',
      message: expect.stringMatching(/pool_mode = session/),
    })
})
