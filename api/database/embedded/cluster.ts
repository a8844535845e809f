import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StartFailure } from '../../server/startup-error.ts'
import { embeddedFailure } from '../connect-error.ts'
import { type Account, assertReachable, findAccount, run } from './binaries.ts'
import { isAlive } from './process.ts'

/** A PostgreSQL cluster on disk: where its data are and how to enter. */
export interface Cluster {
  readonly data: string
  readonly user: string
  readonly password: string
  readonly account: Account
}

const user = 'podyom'

/** Russian names sort by ICU; the C library's locale only tells letters from signs in full-text search. */
const locales = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'C']

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Nothing is there, or a folder that somebody has made for us. */
const isVacant = (path: string) =>
  readdir(path).then(
    names => names.length === 0,
    error => {
      if (error.code === 'ENOENT') return true
      throw error
    },
  )

const strange = (folder: string) =>
  new StartFailure(
    'EMBEDDED_FAILED',
    `В ${folder} лежит не база данных Подъёма: уберите это оттуда, восстановите каталог из копии или укажите другой каталог в переменной DATA_DIR.`,
  )

const initialise = async (folder: string, account: Account) => {
  const data = join(folder, 'data')
  const password = join(folder, 'password')
  await mkdir(data, { recursive: true })
  // Owned by the database's account while initdb reads it, and taken back below.
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(data, account.uid, account.gid)
    await chown(password, account.uid, account.gid)
  }
  await chmod(folder, 0o711)
  await assertReachable(folder, account)
  const attempt = (locale: string) =>
    run(
      'initdb',
      [
        `--pgdata=${data}`,
        `--username=${user}`,
        `--pwfile=${password}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${locale}`,
        '--lc-messages=C',
        '--locale-provider=icu',
        '--icu-locale=ru-RU',
        '--text-search-config=russian',
        '--no-instructions',
      ],
      account,
    )
  let outcome = { code: 1, output: '' }
  for (const locale of locales) {
    outcome = await attempt(locale)
    if (!outcome.output.includes('invalid locale name')) break
  }
  if (outcome.code !== 0) throw embeddedFailure(dirname(folder), 'не создана', outcome.output)
  if (account.uid !== undefined) await chown(password, 0, 0)
}

/** Half-made clusters of processes that were killed at this very step. */
const sweep = async (folder: string) => {
  const names = await readdir(dirname(folder))
  for (const name of names) {
    const [, pid] = name.split(`${basename(folder)}.new-`)
    // In a container every start has the same id.
    const isLeft = pid === `${process.pid}` || !isAlive(Number(pid))
    // Its initdb may still write while we remove.
    if (pid && isLeft) await rm(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 20 })
  }
}

/** Opens the cluster kept in the folder, or makes one there; a kill in the middle leaves nothing behind. */
export const openCluster = async (folder: string): Promise<Cluster> => {
  const account = await findAccount()
  await mkdir(dirname(folder), { recursive: true })
  if (await isVacant(folder)) {
    await sweep(folder)
    const made = `${folder}.new-${process.pid}`
    try {
      await initialise(made, account)
      await rename(made, folder)
    } catch (error) {
      await rm(made, { recursive: true, force: true })
      // Another server may have made the cluster first: then that one is used.
      if (error instanceof StartFailure || (await isVacant(folder))) throw error
    }
  }
  if (!(await exists(join(folder, 'data', 'PG_VERSION')))) throw strange(folder)
  await assertReachable(folder, account)
  const password = await readFile(join(folder, 'password'), 'utf8')
  return { data: join(folder, 'data'), user, password, account }
}
