import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { printable } from '../../log/printable.ts'
import { StartFailure } from '../../server/startup-error.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { ensureRunning, type Settings, stopRunning } from './postmaster.ts'

export interface EmbeddedDatabase {
  readonly url: string
  stop(): Promise<void>
}

/** Advisory lock of the process that owns the cluster. PostgreSQL releases it when that process dies. */
const ownership = 7_063_210

const urlOf = ({ user, password }: Cluster, port: number, database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`

/** Becomes the owner. A killed owner's lock lives a moment longer than the owner, hence the second look. */
const own = async (url: string, folder: string): Promise<Client> => {
  const client = new Client({ connectionString: url, application_name: 'podyom owner' })
  await client.connect()
  for (const pause of [100, 400, 500, 0]) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [ownership])
    if (rows[0].mine) return client
    await sleep(pause)
  }
  await client.end()
  throw new StartFailure(
    'DATA_DIR_BUSY',
    `Каталог данных ${folder} уже занят другим запущенным сервером: остановите его или укажите другой каталог в переменной DATA_DIR.`,
  )
}

const createDatabase = async (client: Client, name: string) => {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
}

/**
 * Starts a PostgreSQL whose data lie in the folder (made on the first start), or joins the one that a
 * killed process of ours left running there. It is started again on the same port if it dies, so the
 * connection pools only reconnect. Fails with StartFailure: DATA_DIR_BUSY, EMBEDDED_FAILED.
 */
export const startEmbedded = async (
  folder: string,
  options: { readonly database?: string; readonly settings?: Settings } = {},
): Promise<EmbeddedDatabase> => {
  const { database = 'podyom', settings = {} } = options
  const cluster = await openCluster(folder)
  const state = { stopping: false, revived: Promise.resolve() }

  const guard = async (port?: number): Promise<number> => {
    const actual = await ensureRunning(cluster, settings, port)
    const owner = await own(urlOf(cluster, actual, 'postgres'), folder)
    owner.on('error', () => undefined)
    owner.once('end', () => {
      if (!state.stopping) state.revived = revive(actual)
    })
    await createDatabase(owner, database)
    return actual
  }

  const revive = async (port: number) => {
    process.stderr.write('Встроенная база данных остановилась, запускаю её снова.\n')
    while (!state.stopping) {
      try {
        await guard(port)
        return
      } catch (error) {
        process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`)
        await sleep(1_000)
      }
    }
  }

  const port = await guard()
  return {
    url: urlOf(cluster, port, database),
    stop: async () => {
      state.stopping = true
      await state.revived
      await stopRunning(cluster)
    },
  }
}

/** Enters the database of a server that runs on the folder, and leaves it running; starts it where none runs. */
export const enterEmbedded = async (folder: string, database = 'podyom'): Promise<EmbeddedDatabase> => {
  try {
    return await startEmbedded(folder, { database })
  } catch (error) {
    if (!(error instanceof StartFailure && error.code === 'DATA_DIR_BUSY')) throw error
    const cluster = await openCluster(folder)
    const port = await ensureRunning(cluster, {})
    return { url: urlOf(cluster, port, database), stop: async () => undefined }
  }
}
