import { Worker } from 'node:worker_threads'
import { fileTypeFromFile } from 'file-type'
import { checkArchive } from '../../file/kind/archive.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { fileRefusal } from '../../http/errors.ts'
import { semaphore } from '../../limits/rate/semaphore.ts'
import type { Tables } from './cell.ts'

/** What a thread is given to read. */
export interface Job {
  readonly path: string
  readonly format: Tables['format']
  readonly mostRows: number
}

const formats: Readonly<Record<string, 'XLSX' | 'ODS'>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
}

/** What a table of `MAX_IMPORT_ROWS` needs, and no more. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 }
const mostMs = 20_000
/** A table of `MAX_IMPORT_ROWS` unpacks to less. In memory it takes three times as much. */
const mostUnpacked = 128 * 1_048_576
/** Files that are read at a time, of all callers; so many more wait, and so long. */
const [atOnce, mostWaiting, longestWaitMs] = [2, 16, 60_000]

const wrongKind = () =>
  fileRefusal(
    415,
    'Файл такого вида не читается: передайте CSV, XLSX или ODS; из XLS сохраните его как XLSX.',
  )
const busy = () => apiError('TOO_MANY_REQUESTS', 'Сервер уже читает другие файлы: повторите через 30 с.', 30)
const unreadable = () =>
  fileRefusal(415, 'Файл повреждён или слишком сложен: откройте его, сохраните заново и передайте ещё раз.')

/** Of the whole process, whose memory it is. */
const places = semaphore(atOnce, mostWaiting, longestWaitMs)

/**
 * Reads the table in a file that has arrived. What it is, its bytes tell. It is read in a thread with a memory and a time
 * of its own, a few at a time: a hostile file delays nobody.
 */
export async function readTables(path: string, mostRows: number): Promise<Tables> {
  const found = await fileTypeFromFile(path)
  const format = found ? formats[found.mime] : 'CSV'
  if (!format) throw wrongKind()
  if (format !== 'CSV') await checkArchive(path, mostUnpacked)
  const release = await places.acquire('file')
  if (!release) throw busy()
  const tables = await inThread({ path, format, mostRows }).finally(release)
  if (!tables) throw wrongKind()
  return tables
}

function inThread(job: Job): Promise<Tables | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits,
      env: {},
    })
    const fail = () => reject(unreadable())
    const timer = setTimeout(() => void worker.terminate(), mostMs)
    worker.once('message', resolve)
    worker.once('error', fail)
    worker.once('exit', () => {
      clearTimeout(timer)
      fail()
    })
  })
}
