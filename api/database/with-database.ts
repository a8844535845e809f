import { resolve } from 'node:path'
import { explain } from '../server/explain.ts'
import { readLimits } from '../server/limits.ts'
import { commandShutdown, unlessAborted } from '../server/shutdown.ts'
import { StartFailure } from '../server/startup-error.ts'
import { connect, type Database } from './connect.ts'
import { enterEmbedded } from './embedded/start.ts'

/**
 * Runs a command of the command line on the server's database, DATABASE_URL or the embedded one, and leaves it as it was:
 * running or not. What goes wrong in a known way is one line and exit code 1.
 */
export async function visitDatabase(
  variables: Readonly<NodeJS.ProcessEnv>,
  use: (database: Database) => Promise<void>,
): Promise<void> {
  await visitAddress(variables, async url => {
    const database = await connect(url, { limits: readLimits(variables) })
    await use(database).finally(database.close)
  })
}

/**
 * The same for a command that makes its own connections. Told to stop, it ends as it does by a fault: the database undoes
 * the transaction whose connection is gone, an embedded one that was started for it is stopped.
 */
export async function visitAddress(
  variables: Readonly<NodeJS.ProcessEnv>,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const stop = commandShutdown()
  const { DATABASE_URL, DATA_DIR = '.data' } = variables
  try {
    const embedded = DATABASE_URL ? null : await enterEmbedded(resolve(DATA_DIR, 'postgres'))
    try {
      await unlessAborted(stop, use(DATABASE_URL || embedded?.url || ''))
    } finally {
      await embedded?.stop()
    }
  } catch (error) {
    const told = explain(error)
    if (told === null) throw error
    process.stderr.write(`${told}\n`)
    process.exitCode = 1
    // What was given up would go on.
    if (error instanceof StartFailure && error.code === 'STOPPED') process.exit(130)
  }
}
