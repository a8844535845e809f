import { access, chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type EmbeddedDatabase, startEmbedded } from '../../api/database/embedded/start.ts'
import { startServer } from '../chaos/server.ts'
import { seedDatabase } from './seed/run.ts'

/** A large database on a PostgreSQL of its own. */
export interface BenchDatabase {
  readonly url: string
  /** Where its files are. */
  readonly folder: string
}

/** For the making alone: what a crash loses is made again. */
const unsafe = { fsync: 'off', full_page_writes: 'off', max_wal_size: '4GB' }

/** Starts PostgreSQL; `closing` stops it, also where it is still starting. */
const startPostgres = (
  folder: string,
  settings: Readonly<Record<string, string>>,
  closing: AsyncDisposableStack,
): Promise<EmbeddedDatabase> => {
  const starting = startEmbedded(join(folder, 'postgres'), { settings })
  closing.defer(() =>
    starting.then(
      ({ stop }) => stop(),
      () => undefined,
    ),
  )
  return starting
}

/** Opens the database of a size; it is made once, and kept in DATA_DIR or in the folder for temporary files. */
export async function openBenchDatabase(
  schools: number,
  say: (line: string) => void,
  closing: AsyncDisposableStack,
): Promise<BenchDatabase> {
  const parent = resolve(process.env.DATA_DIR || join(tmpdir(), 'podyom-bench'))
  const folder = join(parent, `schools-${schools}`)
  const made = join(folder, 'made')
  await mkdir(folder, { recursive: true })
  // The account of PostgreSQL must be able to enter.
  await chmod(folder, 0o711)
  const isMade = await access(made).then(
    () => true,
    () => false,
  )
  if (!isMade) {
    say(`Готовлю базу на ${schools} школ в ${folder}: один раз, она останется.`)
    await rm(join(folder, 'postgres'), { recursive: true, force: true })
  }
  await make(folder, schools, say, closing)
  await writeFile(made, '')
  const { url } = await startPostgres(folder, {}, closing)
  return { url, folder }
}

/** Brings a database to the newest migrations and fills what is empty. */
async function make(
  folder: string,
  schools: number,
  say: (line: string) => void,
  closing: AsyncDisposableStack,
) {
  const { url, stop } = await startPostgres(folder, unsafe, closing)
  const seeding = await startServer({ DATABASE_URL: url, DATA_DIR: folder, SEED: 'true' })
  seeding.signal('SIGTERM')
  await seeding.exited
  await seedDatabase(url, schools, say)
  await stop()
}
