import { readFile, stat } from 'node:fs/promises'
import { dirname, parse } from 'node:path'
import { StartFailure } from '../../server/startup-error.ts'

/** The user that PostgreSQL runs as. It refuses root, so root gives it an account without rights; otherwise it is our own. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/** Linux capabilities that root needs to start a program as another user: CAP_CHOWN, CAP_SETGID, CAP_SETUID. */
const needed = [0n, 6n, 7n]

/** Whether root may act as another user; a container may have taken that from it. */
const canSwitchUser = async (): Promise<boolean> => {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const [, effective] = /^CapEff:\s*([0-9a-f]+)$/m.exec(status) ?? []
  if (effective === undefined) return true
  const capabilities = BigInt(`0x${effective}`)
  return needed.every(bit => (capabilities >> bit) & 1n)
}

export const findAccount = async (): Promise<Account> => {
  if (process.getuid?.() !== 0) return {}
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'))
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!found || !(await canSwitchUser()))
    throw new StartFailure(
      'EMBEDDED_FAILED',
      'Встроенная база данных не запускается от имени root, а сменить пользователя здесь нельзя: запустите сервер от имени обычного пользователя (контейнер – с параметром --user) или укажите свою PostgreSQL в DATABASE_URL.',
    )
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** The folder on the way to a path that the account cannot enter; null if it can enter all. */
export const closedFolder = async (path: string, account: Account): Promise<string | null> => {
  if (account.uid === undefined) return null
  for (let at = path; at !== parse(at).root; at = dirname(at)) {
    const { mode, uid } = await stat(at)
    if (uid !== account.uid && (mode & 0o001) === 0) return at
  }
  return null
}

/** Fails with StartFailure: EMBEDDED_FAILED where the account cannot enter a folder on the way to the path. */
export const assertReachable = async (path: string, account: Account): Promise<void> => {
  const closed = await closedFolder(path, account)
  if (closed === null) return
  throw new StartFailure(
    'EMBEDDED_FAILED',
    `Встроенной базе данных, которая работает без прав root, закрыт каталог ${closed}: перенесите данные в общедоступный каталог и укажите его в DATA_DIR или запустите сервер от имени обычного пользователя.`,
  )
}
