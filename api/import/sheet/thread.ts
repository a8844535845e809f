import { Worker } from 'node:worker_threads'
import { apiError } from '../../graphql/errors/table.ts'
import { fileRefusal } from '../../http/errors.ts'
import { semaphore } from '../../limits/rate/semaphore.ts'

/** What a table of `MAX_IMPORT_ROWS` needs, and no more. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 }
const mostMs = 20_000
/** Files that are read at a time, of all callers; so many more wait, and so long. */
const [atOnce, mostWaiting, longestWaitMs] = [2, 16, 60_000]

const busy = () => apiError('TOO_MANY_REQUESTS', 'Сервер уже читает другие файлы: повторите через 30 с.', 30)
const unreadable = () =>
  fileRefusal(415, 'Файл повреждён или слишком сложен: откройте его, сохраните заново и передайте ещё раз.')

/** Of the whole process, whose memory it is. */
const places = semaphore(atOnce, mostWaiting, longestWaitMs)

/**
 * Has a file read in a thread with a memory and a time of its own, a few at a time: a hostile file delays nobody. The
 * answer is the one message that the worker sends.
 */
export async function readInThread<Answer>(worker: URL, job: object): Promise<Answer> {
  const release = await places.acquire('file')
  if (!release) throw busy()
  return inThread<Answer>(worker, job).finally(release)
}

function inThread<Answer>(url: URL, job: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(url, { workerData: job, resourceLimits, env: {} })
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
