import type { Pool } from 'pg'
import { issueKey } from '../auth/issue.ts'
import { connect } from '../database.ts'
import { defaultLimits } from '../settings.ts'
import { type Ask, caller } from './caller.ts'
import { type Served, startServer } from './server.ts'

/** Where a drill is held: a database with the roadmaps that come with the product, and servers on it. */
export interface Stage extends AsyncDisposable {
  readonly url: string
  /** To look at what is stored, past the server. */
  readonly pool: Pool
  /** The key of an administrator. */
  readonly key: string
  /** A client with that key. */
  readonly caller: (server: Pick<Served, 'url'>) => Ask
  /** Starts one more server on the database, or on another address of it. */
  readonly serve: (variables?: Readonly<Record<string, string>>) => Promise<Served>
}

const patient = { ...defaultLimits, poolWaitMs: 60_000, statementMs: 600_000, lockMs: 60_000 }

/** Sets the stage on a database; whatever servers it has started end with it. */
export async function openStage(url: string): Promise<Stage> {
  const { db, pool, close } = await connect(url, { limits: patient })
  const key = await issueKey(db, {
    title: 'Администратор учений',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
  const servers: Served[] = []
  const serve = async (variables: Readonly<Record<string, string>> = {}) => {
    const server = await startServer({
      DATABASE_URL: url,
      PUBLIC_READING: 'true',
      SEED: 'false',
      ...variables,
    })
    servers.push(server)
    return server
  }
  const end = async () => {
    for (const server of servers) server.signal('SIGKILL')
    await Promise.all(servers.map(({ exited }) => exited))
    await close()
  }
  let ended: Promise<void> | undefined
  return {
    url,
    pool,
    key,
    caller: server => caller(server.url, key),
    serve,
    // Twice is as good as once: Ctrl+C may come at the very end of a drill.
    [Symbol.asyncDispose]: () => {
      ended ??= end()
      return ended
    },
  }
}
