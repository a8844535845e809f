import { access, chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startEmbedded } from '../../api/database/embedded/start.ts'
import { startServer } from '../chaos/server.ts'
import { grow } from './grow.ts'

/** A large database on a PostgreSQL of its own. */
export interface Large extends AsyncDisposable {
  readonly url: string
  /** Where its files lie. */
  readonly folder: string
}

/** For the making alone: what is lost on the way is made anew. */
const hurry = { fsync: 'off', full_page_writes: 'off', max_wal_size: '4GB' }

/** Opens the database of a size; it is made once, and kept in DATA_DIR or in the folder for temporary files. */
export async function openLarge(schools: number, say: (line: string) => void): Promise<Large> {
  const parent = resolve(process.env.DATA_DIR || join(tmpdir(), 'podyom-bench'))
  const folder = join(parent, `schools-${schools}`)
  const made = join(folder, 'made')
  await mkdir(folder, { recursive: true })
  // Whom PostgreSQL runs as must be able to walk through.
  await chmod(folder, 0o711)
  const isMade = await access(made).then(
    () => true,
    () => false,
  )
  if (!isMade) {
    say(`Готовлю базу на ${schools} школ в ${folder}: один раз, она останется.`)
    await rm(join(folder, 'postgres'), { recursive: true, force: true })
  }
  await make(folder, schools, say)
  await writeFile(made, '')
  const { url, stop } = await startEmbedded(join(folder, 'postgres'))
  return { url, folder, [Symbol.asyncDispose]: stop }
}

/** Brings a database to the newest migrations and fills what is empty. */
async function make(folder: string, schools: number, say: (line: string) => void) {
  const { url, stop } = await startEmbedded(join(folder, 'postgres'), { settings: hurry })
  try {
    const seeding = await startServer({ DATABASE_URL: url, DATA_DIR: folder, SEED: 'true' })
    seeding.signal('SIGTERM')
    await seeding.exited
    await grow(url, schools, say)
  } finally {
    await stop()
  }
}
