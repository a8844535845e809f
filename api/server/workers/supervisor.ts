import cluster, { type Worker } from 'node:cluster'
import { setTimeout as pause } from 'node:timers/promises'
import { RateLimiterClusterMaster } from 'rate-limiter-flexible'
import { log } from '../../log/log.ts'
import type { Environment } from '../environment/environment.ts'
import { locateDatabase } from '../locate-database.ts'
import { type Shutdown, unlessAborted } from '../shutdown.ts'
import { type Assignment, type PreparedDatabase, variablesOf } from './assignment.ts'
import { type FleetMetrics, fleetMetrics } from './fleet-metrics.ts'
import { isFromWorker, type SupervisorMessage } from './messages.ts'
import { claimPort } from './port.ts'
import { watchdog } from './watchdog.ts'

/** A worker that has lived so long is started again at once, in ms. */
const steadyMs = 30_000
const firstPauseMs = 100
const longestPauseMs = 30_000

/** A worker's process. */
interface Running {
  /** The database that it has entered, once it listens; null if it has ended before. */
  readonly listening: Promise<PreparedDatabase | null>
  /** How it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
}

/**
 * Starts the embedded database and the workers, starts again what ends by itself, and stops all. The first worker prepares
 * the database; if it cannot, the server does not start. Each worker listens on the port by itself: no request passes
 * through this process. Fails with StartFailure: PORT_TAKEN, BAD_ENVIRONMENT, DATA_DIR_BUSY, EMBEDDED_FAILED.
 */
export async function supervise(environment: Environment, { requested, forced }: Shutdown): Promise<void> {
  await using closing = new AsyncDisposableStack()
  const port = await claimPort(environment.host, environment.port)
  const databaseUrl = await unlessAborted(forced, locateDatabase(environment, closing))
  new RateLimiterClusterMaster()
  const working = new Set<Worker>()
  const metrics = fleetMetrics(() => working.size)
  const start = (number: number, database: PreparedDatabase | null) =>
    run({ number, workers: environment.workers, port, databaseUrl, database }, working, metrics)
  const tellAll = (message: SupervisorMessage) => {
    for (const worker of Object.values(cluster.workers ?? {})) if (worker?.isConnected()) worker.send(message)
  }
  requested.addEventListener('abort', () => tellAll({ type: 'stop' }))
  forced.addEventListener('abort', () => tellAll({ type: 'force' }))

  const first = start(1, null)
  const database = await first.listening
  if (!database) {
    const { code } = await first.ended
    // It has printed the reason.
    process.exitCode = code ?? 1
    return
  }
  const keepRunning = async (number: number, running?: Running): Promise<void> => {
    for (let failures = 0; running || !requested.aborted; ) {
      const began = performance.now()
      const { code, signal } = await (running ?? start(number, database)).ended
      running = undefined
      if (requested.aborted) return
      metrics.countRestart()
      log.error({ worker: number, code, signal }, 'worker ended')
      failures = performance.now() - began > steadyMs ? 0 : failures + 1
      const wait = failures === 0 ? 0 : Math.min(firstPauseMs * 2 ** failures, longestPauseMs)
      await pause(wait, undefined, { signal: requested }).catch(() => undefined)
    }
  }
  const others = Array.from({ length: environment.workers - 1 }, (_, index) => keepRunning(index + 2))
  await Promise.all([keepRunning(1, first), ...others])
}

function run(assignment: Assignment, working: Set<Worker>, metrics: FleetMetrics): Running {
  const worker = cluster.fork(variablesOf(assignment))
  const { promise: listening, resolve } = Promise.withResolvers<PreparedDatabase | null>()
  const watched = watchdog(() => {
    log.error({ worker: assignment.number }, 'worker silent')
    worker.process.kill('SIGKILL')
  })
  // What is sent to a process that has just ended is lost with it.
  worker.on('error', () => undefined)
  worker.on('message', (message: unknown) => {
    if (!isFromWorker(message)) return
    watched.renew()
    if (message.type === 'metrics') void metrics.answer(worker, message.request)
    if (message.type !== 'listening') return
    working.add(worker)
    log.info({ worker: assignment.number, pid: worker.process.pid }, 'worker listening')
    resolve(message.database)
  })
  const ended = new Promise<Awaited<Running['ended']>>(settle => {
    worker.once('exit', (code, signal) => {
      watched.close()
      working.delete(worker)
      resolve(null)
      settle({ code, signal })
    })
  })
  return { listening, ended }
}
