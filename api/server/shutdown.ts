import cluster from 'node:cluster'
import { setTimeout } from 'node:timers/promises'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { StartFailure } from './startup-error.ts'
import { isFromSupervisor } from './workers/messages.ts'

/** The stop signals of the process. */
export interface Shutdown {
  /** Aborted by the first SIGTERM or SIGINT: what has begun is finished. */
  readonly requested: AbortSignal
  /** Aborted by the second: nothing is waited for any more. At the third the process ends at once. */
  readonly forced: AbortSignal
}

interface Stopping extends Shutdown {
  readonly request: () => void
}

function listenForSignals(): Stopping {
  const [first, second] = [new AbortController(), new AbortController()]
  const request = () => {
    if (second.signal.aborted) process.exit(1)
    if (first.signal.aborted) second.abort()
    first.abort()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, request)
  return { requested: first.signal, forced: second.signal, request }
}

const npmCheckMs = 500

/** Stops when `npm start` is gone: its shell does not pass on the signal that ended it, and would leave the server behind. */
function stopWithNpm({ requested, request }: Stopping): void {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || requested.aborted || request(), npmCheckMs).unref()
}

/** A worker stops when the supervisor says so, or is gone. A signal that both have got does not count twice. */
function stopWithSupervisor({ requested, forced, request }: Stopping): void {
  if (!cluster.isWorker) return
  process.on('message', message => {
    if (!isFromSupervisor(message)) return
    if (message.type === 'stop' && !requested.aborted) request()
    if (message.type === 'force' && !forced.aborted) request()
  })
  process.on('disconnect', () => requested.aborted || request())
}

/**
 * Stops the server on signals, or together with the npm or the supervisor that started it. An unhandled rejection, which a plugin may
 * leave, is only logged. An uncaught exception is logged and stops the server with exit code 1, for its state is unknown.
 */
export function serverShutdown(): Shutdown {
  const stopping = listenForSignals()
  stopWithNpm(stopping)
  stopWithSupervisor(stopping)
  process.on('unhandledRejection', error => log.error({ error: trace(error) }, 'unhandled rejection'))
  process.on('uncaughtException', error => {
    log.error({ error: trace(error) }, 'uncaught exception')
    process.exitCode = 1
    stopping.request()
  })
  return stopping
}

/** Resolves when the signal is aborted. */
export const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve())
  })

const signalDelayMs = 200

/** A child process that dies of the same Ctrl+C is not a failure, and may die before this one gets the signal. */
async function reasonOf(signal: AbortSignal, error: unknown): Promise<unknown> {
  if (!signal.aborted) await setTimeout(signalDelayMs)
  return signal.aborted ? new StartFailure('STOPPED', 'Прервано, убираю за собой.') : error
}

/** Work that is abandoned when the signal is aborted. Fails then with StartFailure: STOPPED. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const given = whenAborted(signal).then((): never => {
    throw signal.reason
  })
  return unlessInterrupted(signal, Promise.race([work, given]))
}

/** Work that cannot be abandoned halfway: a failure that the signal explains is StartFailure: STOPPED. */
export async function unlessInterrupted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw await reasonOf(signal, error)
  }
}

/**
 * Stops a command of the command line: the first SIGINT or SIGTERM aborts the signal, so that the command can clean up.
 * The second one ends the process at once.
 */
export function commandShutdown(): AbortSignal {
  const { requested, forced } = listenForSignals()
  forced.addEventListener('abort', () => process.exit(130))
  return requested
}
