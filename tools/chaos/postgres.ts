import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { openCluster } from '../../api/database/embedded/cluster.ts'
import { ensureRunning, stopRunning } from '../../api/database/embedded/postmaster.ts'
import { startServer } from './server.ts'

/** A PostgreSQL of the scenarios' own, which they may kill. */
export interface Postgres {
  /** A new database with the roadmaps that come with the product. */
  readonly database: (name: string) => Promise<string>
  /** Kills it with all its processes, as a failing machine does. */
  readonly kill: () => Promise<void>
  /** Starts it again at the same address and waits until it takes connections. */
  readonly start: () => Promise<void>
}

const settings = { max_connections: 200 }
const template = 'chaos_template'

const ask = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client.query<{ readonly pid: number }>(sql).finally(() => client.end())
}

/** A process may have ended by itself meanwhile. */
const end = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {}
}

/** Makes and starts a PostgreSQL in a folder; `closing` stops it, however far it has come. */
export async function openPostgres(folder: string, closing: AsyncDisposableStack): Promise<Postgres> {
  // The account of PostgreSQL must be able to enter.
  await chmod(folder, 0o711)
  const cluster = await openCluster(join(folder, 'postgres'))
  closing.defer(() => stopRunning(cluster))
  const port = await ensureRunning(cluster, settings)
  const locate = (name: string) =>
    `postgresql://${cluster.user}:${cluster.password}@127.0.0.1:${port}/${name}`
  const asAdmin = (sql: string) => ask(locate('postgres'), sql)

  await asAdmin(`create database ${template}`)
  const seeding = await startServer({ DATABASE_URL: locate(template), DATA_DIR: folder, SEED: 'true' })
  seeding.signal('SIGTERM')
  await seeding.exited

  return {
    database: async name => {
      await asAdmin(`create database chaos_${name} template ${template}`)
      return locate(`chaos_${name}`)
    },
    kill: async () => {
      const { rows } = await asAdmin('select pid from pg_stat_activity')
      const [postmaster] = (await readFile(join(cluster.data, 'postmaster.pid'), 'utf8')).split('\n')
      for (const pid of [Number(postmaster), ...rows.map(row => row.pid)]) end(pid)
    },
    start: async () => {
      await ensureRunning(cluster, settings, port)
    },
  }
}
