import { chmod, mkdir, mkdtemp, readlink, rm, rmdir, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { StartFailure } from '../../server/startup-error.ts'
import { type Account, assertReachable, closedFolder } from './account.ts'
import { isVacant } from './create-folder.ts'

/**
 * Where root keeps what the account of PostgreSQL cannot reach in the project: a copy of the programs, and the clusters
 * of folders that only root can enter.
 */
export const stateFolder = '/var/lib/podyom-embedded'

/** Makes the folder for all to pass through; what lies in it protects itself. */
export const openStateFolder = async (account: Account): Promise<string> => {
  try {
    await mkdir(stateFolder, { recursive: true })
    await chmod(stateFolder, 0o711)
  } catch (cause) {
    throw new StartFailure(
      'EMBEDDED_FAILED',
      `Встроенной базе данных, которая работает без прав root, закрыт каталог проекта, а ${stateFolder} не создать: запустите сервер от имени обычного пользователя или укажите свою PostgreSQL в DATABASE_URL.`,
      { cause },
    )
  }
  await assertReachable(stateFolder, account)
  return stateFolder
}

const linkedTo = async (folder: string): Promise<string | null> => {
  const target = await readlink(folder).catch(() => null)
  return target && resolve(dirname(folder), target)
}

/**
 * Where the cluster of a folder is: there, or, where only root can enter, in a folder of its own in `/var/lib/podyom-embedded`, to
 * which the folder becomes a link. The link is made first, so that a start that is killed leaves nothing unknown behind.
 */
export const locateCluster = async (folder: string, account: Account): Promise<string> => {
  const linked = await linkedTo(folder)
  if (linked) return linked
  const isOpen = (await closedFolder(dirname(folder), account)) === null
  if (isOpen || !(await isVacant(folder))) return folder
  const home = await mkdtemp(join(await openStateFolder(account), 'data-'))
  await chmod(home, 0o711)
  try {
    await rmdir(folder).catch(() => undefined)
    await symlink(join(home, 'postgres'), folder)
  } catch (error) {
    await rm(home, { recursive: true })
    // Another server may have made the link first: then that one is used.
    const other = await linkedTo(folder)
    if (other === null) throw error
    return other
  }
  process.stderr.write(
    `В каталог ${dirname(folder)} может войти только root, а PostgreSQL работает без его прав: встроенная база лежит в ${home}, ссылка на неё – ${folder}.\n`,
  )
  return join(home, 'postgres')
}
