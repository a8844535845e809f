import { afterAll, beforeAll } from 'vitest'
import type { Viewer } from '../api/data/scope.ts'
import { createServer } from '../api/server/server.ts'
import { type TestDatabase, testDatabase } from '../api/testing/database.ts'
import { plugins } from '../plugins/index.ts'
import { listen } from './testing.listener.ts'

/** Gives a function that opens the whole server, with all plugins and the seeded roadmaps, for one test. */
export const seededServer = (visitor?: Viewer): (() => Promise<string>) => {
  let database: TestDatabase | undefined
  beforeAll(async () => {
    database = await testDatabase({ seeded: true })
    for (const plugin of plugins) await plugin.seed?.(database.db)
  })
  afterAll(() => database?.close())
  return async () => {
    if (!database) throw new Error('the server is there only inside tests')
    const { routing } = await createServer({
      read: database.read,
      transact: database.transact,
      plugins,
      // As in a trial.
      developers: 'EVERYONE',
      ...(visitor && { visitor }),
    })
    return listen(routing)
  }
}
