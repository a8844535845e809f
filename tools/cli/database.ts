import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { connect, type Database } from '../../api/database/connect.ts'
import { enterEmbedded, startEmbedded } from '../../api/database/embedded/start.ts'
import { log } from '../../api/log/log.ts'
import { databaseVariables } from '../../api/server/environment/database.ts'
import { parseVariables } from '../../api/server/environment/parse.ts'
import { readLimits } from '../../api/server/limits.ts'
import { commandShutdown, unlessAborted, unlessInterrupted } from '../../api/server/shutdown.ts'

/**
 * Gives the address of the server's database, DATABASE_URL or the embedded one, and leaves it as it was: running or not.
 * When the command is stopped, the database rolls back the transaction whose connection is gone.
 */
export async function withDatabaseUrl<T>(use: (url: string) => Promise<T>): Promise<T> {
  const stopped = commandShutdown()
  const { DATABASE_URL, DATA_DIR } = parseVariables(z.object(databaseVariables), process.env)
  if (DATABASE_URL) return unlessAborted(stopped, use(DATABASE_URL))
  const { url, stop } = await unlessInterrupted(stopped, enterEmbedded(resolve(DATA_DIR, 'postgres')))
  return unlessAborted(stopped, use(url)).finally(stop)
}

/** Connects to the server's database. */
export async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const limits = readLimits(process.env)
  // A command tells of a fault in one sentence, and its log would tell of it once more.
  log.level = 'silent'
  return withDatabaseUrl(async url => {
    const database = await connect(url, { limits })
    return use(database).finally(database.close)
  })
}

/** Gives an empty database, which is thrown away after use. */
export async function withScratchDatabase<T>(use: (url: string) => Promise<T>): Promise<T> {
  const stopped = commandShutdown()
  const folder = join(tmpdir(), `podyom-migrate-${process.pid}`)
  try {
    const starting = startEmbedded(folder, { settings: { fsync: 'off' } })
    const { url, stop } = await unlessInterrupted(stopped, starting)
    return await unlessAborted(stopped, use(url)).finally(stop)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
