import { url as debuggerUrl } from 'node:inspector'
import { Worker } from 'node:worker_threads'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { Watched } from './watchdog-worker.ts'

const looks = 10

/**
 * Ends the process by SIGKILL when its event loop has stood still for so long, and logs as `standstill` where it stands:
 * code that does not give the processor back answers nobody, hears no signal and cannot be stopped without harm to
 * what others have begun. Not while it is debugged.
 */
export function endAtStandstill(ms: number): void {
  if (debuggerUrl()) return
  const rounds = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  setInterval(() => Atomics.add(rounds, 0, 1), ms / looks / 2).unref()
  const workerData: Watched = { rounds, ms, looks }
  const watch = new Worker(new URL('./watchdog-worker.ts', import.meta.url), { workerData, execArgv: [] })
  watch.on('error', error => log.error({ error: trace(error) }, 'nobody watches for a standstill'))
  watch.unref()
}
