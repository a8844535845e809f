import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { issueKey } from '../../api/auth/issue-key.ts'
import { connect } from '../../api/database/connect.ts'
import { defaultLimits } from '../../api/server/limits.ts'
import { type Ask, caller } from './client.ts'
import { type Served, startServer } from './server.ts'

/** Where a scenario runs: a database with the roadmaps that come with the product, and servers on it. */
export interface Environment extends AsyncDisposable {
  readonly url: string
  /** To look at what is stored, past the server. */
  readonly pool: Pool
  /** The key of an administrator. */
  readonly key: string
  /** A folder that is gone afterwards. */
  readonly folder: string
  /** A client with that key. */
  readonly caller: (server: Pick<Served, 'url'>) => Ask
  /** Starts one more server on the database, or on another address of it. */
  readonly serve: (variables?: Readonly<Record<string, string>>) => Promise<Served>
  /** Defers an undo to the end of the scenario, after the servers that start later. */
  readonly defer: (undo: () => Promise<void>) => void
}

const patient = { ...defaultLimits, poolWaitMs: 60_000, statementMs: 600_000, lockMs: 60_000 }

/** Variables of a server on a busy machine, where waiting is not a failure. */
export const patientServer = {
  DATABASE_POOL_TIMEOUT: '60000',
  LOCK_TIMEOUT: '60000',
  TRANSACTION_TIMEOUT: '60000',
} as const

/** Prepares a database for a scenario; the servers that it has started end with it. */
export async function openEnvironment(url: string): Promise<Environment> {
  const { pool, transact, close } = await connect(url, { limits: patient })
  const key = await issueKey(transact, {
    title: 'Администратор проверки',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
  const closing = new AsyncDisposableStack()
  closing.defer(close)
  const folder = await mkdtemp(join(tmpdir(), 'podyom-chaos-'))
  closing.defer(() => rm(folder, { recursive: true, force: true }))
  const defaults = { DATABASE_URL: url, DATA_DIR: folder, ANONYMOUS_READ: 'true', SEED: 'false' }
  const serve = async (variables: Readonly<Record<string, string>> = {}) => {
    const server = await startServer({ ...defaults, ...variables })
    closing.defer(async () => {
      server.signal('SIGKILL')
      await server.exited
    })
    return server
  }
  return {
    url,
    pool,
    key,
    folder,
    caller: server => caller(server.url, key),
    serve,
    defer: undo => closing.defer(undo),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  }
}
