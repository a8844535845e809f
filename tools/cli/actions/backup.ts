import { rmSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { verifyAudit } from '../../../api/audit/verify.ts'
import { databaseVariables } from '../../../api/server/environment/database.ts'
import { parseVariables } from '../../../api/server/environment/parse.ts'
import { storageVariables } from '../../../api/server/environment/storage.ts'
import { diskObstacle } from '../../../api/server/os-errors.ts'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { dump, type Sums } from '../../../prisma/backup/dump.ts'
import { copyFiles, restoreFiles } from '../../../prisma/backup/files.ts'
import { restore } from '../../../prisma/backup/restore.ts'
import { withClient } from '../../../prisma/migrate/client.ts'
import { withDatabaseUrl } from '../database.ts'
import { complain, say } from '../output.ts'

const folders = z.object({
  DATA_DIR: databaseVariables.DATA_DIR,
  EVIDENCE_DIR: storageVariables.EVIDENCE_DIR,
})

const evidenceFolder = () => {
  const { DATA_DIR, EVIDENCE_DIR } = parseVariables(folders, process.env)
  return resolve(EVIDENCE_DIR ?? join(DATA_DIR, 'files'))
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const summary = (sums: Sums) => {
  const rows = [...sums.values()].reduce((total, one) => total + one.rows, 0)
  return `таблиц ${sums.size}, строк ${rows}`
}

/** An error of the disk under the folder of a backup becomes one sentence. */
const orDiskFailure = (folder: string) => (error: unknown) => {
  const obstacle = error instanceof StartFailure ? null : diskObstacle(error)
  if (obstacle === null) throw error
  const message = `${folder}: ${obstacle}. Укажите другой каталог или освободите место; ничего не изменено.`
  throw new StartFailure('BAD_BACKUP', message, { cause: error })
}

const writeBackup = async (folder: string) => {
  if (await exists(folder)) {
    const message = `Каталог ${folder} уже есть: укажите новый, копии не перезаписываются.`
    throw new StartFailure('BAD_BACKUP', message)
  }
  const files = evidenceFolder()
  const partial = `${folder}.partial`
  await rm(partial, { recursive: true, force: true })
  // Personal data and the hashes of keys are in it.
  await mkdir(partial, { recursive: true, mode: 0o700 })
  process.on('exit', () => rmSync(partial, { recursive: true, force: true }))
  await withDatabaseUrl(async url => {
    const sums = await withClient(url, client => dump(client, join(partial, 'data.gz'), new Date()))
    // After the data, so that every file that the data name is there.
    for (const file of await copyFiles(files, join(partial, 'files')))
      complain(`Файл ${join(files, file)} повреждён: он не равен тому, что загрузили.`)
    await rename(partial, folder)
    say(`Копия записана в ${folder}: ${summary(sums)}.`)
  })
}

const readBackup = (folder: string) =>
  withDatabaseUrl(async url => {
    const files = evidenceFolder()
    const sums = await restore(url, join(folder, 'data.gz'), () => restoreFiles(join(folder, 'files'), files))
    const broken = await withClient(url, verifyAudit)
    const audit = broken ? `журнал нарушен в записи № ${broken.sequence}` : 'журнал цел'
    say(`Копия из ${folder} восстановлена: ${summary(sums)}, суммы сошлись, ${audit}.`)
  })

export const createBackup = (folder: string): Promise<void> =>
  writeBackup(resolve(folder)).catch(orDiskFailure(resolve(folder)))

export const restoreBackup = (folder: string): Promise<void> =>
  readBackup(resolve(folder)).catch(orDiskFailure(resolve(folder)))
