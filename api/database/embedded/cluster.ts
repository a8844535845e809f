import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartFailure } from '../../server/startup-error.ts'
import { embeddedFailure } from '../connect-error.ts'
import { type Account, assertReachable, findAccount } from './account.ts'
import { run } from './binaries.ts'
import { createFolder, isVacant } from './create-folder.ts'
import { locateCluster } from './state-folder.ts'

/** A PostgreSQL cluster on disk: where its data are and how to enter. */
export interface Cluster {
  readonly data: string
  readonly user: string
  readonly password: string
  readonly account: Account
}

const user = 'podyom'

/** Russian names sort by ICU; the C library's locale only distinguishes letters from punctuation in full-text search. */
const locales = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'C']

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const strange = (folder: string) =>
  new StartFailure(
    'EMBEDDED_FAILED',
    `В ${folder} лежит не база данных Подъёма: перенесите это оттуда, восстановите каталог из копии или укажите другой каталог в переменной DATA_DIR.`,
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

/** Opens the cluster kept in the folder, or makes one there. */
export const openCluster = async (path: string): Promise<Cluster> => {
  const account = await findAccount()
  await mkdir(dirname(path), { recursive: true })
  const folder = await locateCluster(path, account)
  if (await isVacant(folder)) await createFolder(folder, partial => initialise(partial, account))
  if (!(await exists(join(folder, 'data', 'PG_VERSION')))) throw strange(folder)
  await assertReachable(folder, account)
  const password = await readFile(join(folder, 'password'), 'utf8')
  return { data: join(folder, 'data'), user, password, account }
}
