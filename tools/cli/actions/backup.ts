import { rmSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readHead } from '../../../api/audit/anchor.ts'
import { verifyAnchored } from '../../../api/audit/verify.ts'
import { auditVariables } from '../../../api/server/environment/audit.ts'
import { databaseVariables } from '../../../api/server/environment/database.ts'
import { parseVariables } from '../../../api/server/environment/parse.ts'
import { storageVariables } from '../../../api/server/environment/storage.ts'
import { diskObstacle } from '../../../api/server/os-errors.ts'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { dump, type Sums } from '../../../prisma/backup/dump.ts'
import { copyFiles, restoreFiles } from '../../../prisma/backup/files.ts'
import { checkManifest, writeManifest } from '../../../prisma/backup/manifest.ts'
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

const auditKey = () => parseVariables(z.object(auditVariables), process.env).AUDIT_KEY ?? null

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
  const key = auditKey()
  const now = new Date()
  await withDatabaseUrl(async url => {
    // Before the data, so that the copy holds it.
    const head = await withClient(url, readHead)
    const sums = await withClient(url, client => dump(client, join(partial, 'data.gz'), now))
    await writeManifest(partial, now, head, key)
    // After the data, so that every file that the data name is there.
    for (const file of await copyFiles(files, join(partial, 'files')))
      complain(`Файл ${join(files, file)} повреждён: он не равен тому, что загрузили.`)
    await rename(partial, folder)
    say(`Копия записана в ${folder}: ${summary(sums)}.`)
  })
}

const readBackup = async (folder: string, isTrusted: boolean) => {
  const head = isTrusted ? null : await checkManifest(folder, auditKey())
  await withDatabaseUrl(async url => {
    const files = evidenceFolder()
    const sums = await restore(url, join(folder, 'data.gz'), () => restoreFiles(join(folder, 'files'), files))
    const broken = await withClient(url, client => verifyAnchored(client, head ? [head] : []))
    const audit = broken ? `журнал действий нарушен в записи № ${broken.sequence}` : 'журнал действий цел'
    say(`Копия из ${folder} восстановлена: ${summary(sums)}, суммы сошлись, ${audit}.`)
  })
}

export const createBackup = (folder: string): Promise<void> =>
  writeBackup(resolve(folder)).catch(orDiskFailure(resolve(folder)))

export const restoreBackup = (folder: string, { trust = false } = {}): Promise<void> =>
  readBackup(resolve(folder), trust).catch(orDiskFailure(resolve(folder)))
