import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { StartFailure } from './startup-error.ts'

/** How the server is told to stop. */
export interface Stop {
  /** Told once: what has begun is finished, then the process ends with this code. */
  readonly told: Promise<number>
  /** Told again: nothing is waited for any more, and the database is still stopped. A third time the process ends at once. */
  readonly hurried: AbortSignal
}

const oftenMs = 500

/** Whether `npm start` has gone: its shell does not hand on the signal that ended it, and would leave the server behind. */
const watchNpm = (gone: () => void) => {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || gone(), oftenMs).unref()
}

/**
 * Listens to SIGTERM and SIGINT, and stops with the npm that has started it. A promise that fails with nobody listening, as a plugin may leave one, is logged and
 * costs nobody anything; an exception that nobody has caught is logged and stops the server, for nobody knows what it has
 * left behind.
 */
export const stopSignal = (): Stop => {
  const told = Promise.withResolvers<number>()
  const hurry = new AbortController()
  let times = 0
  const stop = (code: number) => {
    times += 1
    if (times > 2) process.exit(1)
    if (times === 2) hurry.abort()
    told.resolve(code)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(0))
  watchNpm(() => told.resolve(0))
  process.on('unhandledRejection', error => log.error({ error: trace(error) }, 'nobody listened'))
  process.on('uncaughtException', error => {
    log.error({ error: trace(error) }, 'nobody caught')
    stop(1)
  })
  return { told: told.promise, hurried: hurry.signal }
}

/** Work of the start, which may wait for others for long: told to hurry, the start gives it up. Fails with StartFailure: STOPPED. */
export const orHurried = <T>(hurried: AbortSignal, work: Promise<T>): Promise<T> => {
  const given = new Promise<never>((_, reject) =>
    hurried.addEventListener('abort', () => reject(new StartFailure('STOPPED', 'Запуск прерван.'))),
  )
  return Promise.race([work, given])
}
