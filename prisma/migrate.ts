import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve as path } from 'node:path'
import { enterEmbedded, startEmbedded } from '../api/database/embedded/start.ts'
import { explain } from '../api/server/explain.ts'
import { commandShutdown, unlessAborted } from '../api/server/shutdown.ts'
import { StartFailure } from '../api/server/startup-error.ts'
import { createMigration } from './migrate/create.ts'
import { deploy } from './migrate/deploy.ts'
import { difference } from './migrate/difference.ts'
import { readModels } from './migrate/models.ts'
import { resolve } from './migrate/resolve.ts'
import { ensureApiRole } from './migrate/role.ts'
import { describe, standing } from './migrate/status.ts'

const usage = `Миграции базы данных:
  npm run migrate -- create ИМЯ [--empty]  записать разницу между миграциями и моделями (или пустой файл для своего SQL)
  npm run migrate -- deploy                применить миграции
  npm run migrate -- status                показать, какие миграции применены
  npm run migrate -- resolve ИМЯ           снять отметку о неудаче, чтобы миграция применилась заново
  npm run migrate -- check                 проверить, что миграции и модели согласны
База берётся из DATABASE_URL, а без неё — встроенная.`

const say = (...lines: readonly string[]) => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

const interrupted = commandShutdown()

/** Gives the work up where somebody stops the command: the connection's end undoes what it was at, the database is stopped. */
const orGivenUp = <T>(work: Promise<T>): Promise<T> => unlessAborted(interrupted, work)

/** The database that the server works with, also while it does. */
const onDatabase = async <T>(use: (url: string) => Promise<T>): Promise<T> => {
  const { DATABASE_URL, DATA_DIR = '.data' } = process.env
  if (DATABASE_URL) return orGivenUp(use(DATABASE_URL))
  const { url, stop } = await enterEmbedded(path(DATA_DIR, 'postgres'))
  return orGivenUp(use(url)).finally(stop)
}

/** An empty database, thrown away after use. */
const onScratch = async <T>(use: (url: string) => Promise<T>): Promise<T> => {
  const folder = join(tmpdir(), `podyom-migrate-${process.pid}`)
  const { url, stop } = await startEmbedded(folder, { settings: { fsync: 'off' } })
  return orGivenUp(use(url))
    .finally(stop)
    .finally(() => rm(folder, { recursive: true, force: true }))
}

const commands: Readonly<Record<string, (name: string) => Promise<void>>> = {
  create: async name => {
    const empty = process.argv.includes('--empty')
    const models = await readModels()
    const created = await onScratch(url => createMigration(url, models, { name, empty, now: new Date() }))
    say(created ? `Записана prisma/migrations/${created}/migration.sql.` : 'Миграции и модели уже согласны.')
  },
  deploy: async () => {
    const { applied, advice } = await onDatabase(async url => ({
      ...(await deploy(url)),
      ...(await ensureApiRole(url)),
    }))
    if (advice) process.stderr.write(`${advice}\n`)
    say(applied.length > 0 ? `Применены: ${applied.join(', ')}.` : 'Все миграции уже применены.')
  },
  status: async () => say(...describe(await onDatabase(standing))),
  resolve: async name => {
    await onDatabase(url => resolve(url, name))
    say(`С миграции «${name}» снята отметка о неудаче.`)
  },
  check: async () => {
    const models = await readModels()
    const statements = await onScratch(async url => {
      await deploy(url)
      return difference(url, models)
    })
    process.exitCode = statements.length === 0 ? 0 : 1
    if (statements.length === 0) say('Миграции и модели согласны.')
    else
      say('Миграции отстали от моделей, выполните «npm run migrate -- create ИМЯ». Разница:', ...statements)
  },
}

const [command = '', name = ''] = process.argv.slice(2)
const run = commands[command]
if (!run) {
  say(usage)
  process.exitCode = 1
} else {
  const failed = (error: unknown) => orGivenUp(Promise.reject(error))
  await run(name)
    .catch(failed)
    .catch(error => {
      const sentence = explain(error)
      if (sentence === null) throw error
      process.stderr.write(`${sentence}\n`)
      process.exitCode = error instanceof StartFailure && error.code === 'STOPPED' ? 130 : 1
    })
}

// The engine keeps a timer of ten seconds that nobody waits for.
process.exit()
