import { rmSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { verifyAudit } from '../api/audit/verify.ts'
import { visitAddress } from '../api/database/with-database.ts'
import { diskObstacle } from '../api/server/os-errors.ts'
import { StartFailure } from '../api/server/startup-error.ts'
import { dump, type Sums } from './backup/dump.ts'
import { copyFiles, restoreFiles } from './backup/files.ts'
import { restore } from './backup/restore.ts'
import { withClient } from './migrate/client.ts'

const usage = `Резервная копия:
  npm run backup -- КАТАЛОГ    записать данные и файлы подтверждений в новый каталог; сервер может работать
  npm run restore -- КАТАЛОГ   положить копию в пустую базу
База берётся из DATABASE_URL, а без неё – встроенная из DATA_DIR; файлы – из EVIDENCE_DIR.`

const say = (line: string) => process.stdout.write(`${line}\n`)

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const { EVIDENCE_DIR, DATA_DIR = '.data' } = process.env
const files = resolve(EVIDENCE_DIR || join(DATA_DIR, 'files'))

const summary = (sums: Sums) => {
  const rows = [...sums.values()].reduce((total, one) => total + one.rows, 0)
  return `таблиц ${sums.size}, строк ${rows}`
}

/** What keeps a copy from being written or read, in words; null where it is something else. */
const diskFailure = (error: unknown, folder: string): StartFailure | null => {
  const obstacle = diskObstacle(error)
  const message = `${folder}: ${obstacle}. Укажите другой каталог или освободите место; ничего не изменено.`
  return obstacle === null ? null : new StartFailure('BAD_BACKUP', message, { cause: error })
}

const create = async (folder: string) => {
  if (await exists(folder))
    throw new StartFailure(
      'BAD_BACKUP',
      `Каталог ${folder} уже есть: укажите новый, копии не перезаписываются.`,
    )
  const partial = `${folder}.partial`
  await rm(partial, { recursive: true, force: true })
  // Personal data and the hashes of keys are in it.
  await mkdir(partial, { recursive: true, mode: 0o700 })
  process.on('exit', () => rmSync(partial, { recursive: true, force: true }))
  await visitAddress(process.env, async url => {
    const sums = await withClient(url, client => dump(client, join(partial, 'data.gz'), new Date()))
    // After the data, so that every file that the data name is there.
    const spoilt = await copyFiles(files, join(partial, 'files'))
    for (const file of spoilt)
      process.stderr.write(`Файл ${join(files, file)} повреждён: он не равен тому, что загрузили.\n`)
    await rename(partial, folder)
    say(`Копия записана в ${folder}: ${summary(sums)}.`)
  })
}

const bringBack = async (folder: string) => {
  await visitAddress(process.env, async url => {
    const sums = await restore(url, join(folder, 'data.gz'), () => restoreFiles(join(folder, 'files'), files))
    const broken = await withClient(url, verifyAudit)
    say(
      `Копия из ${folder} восстановлена: ${summary(sums)}, суммы сошлись, ${broken ? `журнал нарушен в записи № ${broken.sequence}` : 'журнал цел'}.`,
    )
  })
}

const commands: Readonly<Record<string, (folder: string) => Promise<void>>> = { create, restore: bringBack }

const [command = '', folder] = process.argv.slice(2)
const run = commands[command]
if (run && folder) {
  await run(resolve(folder)).catch(cause => {
    const error = diskFailure(cause, resolve(folder)) ?? cause
    if (!(error instanceof StartFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
} else {
  say(usage)
  process.exitCode = 1
}
