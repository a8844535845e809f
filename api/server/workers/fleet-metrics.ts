import type { Worker } from 'node:cluster'
import { AggregatorRegistry, Counter, Gauge, Registry } from 'prom-client'
import { log } from '../../log/log.ts'
import { trace } from '../../log/trace.ts'
import type { SupervisorMessage } from './messages.ts'

/** The metrics of all workers, and of the supervisor. */
export interface FleetMetrics {
  readonly countRestart: () => void
  /** Sends the text to the worker that has requested it. */
  readonly answer: (worker: Worker, request: number) => Promise<void>
}

export function fleetMetrics(working: () => number): FleetMetrics {
  const all = new AggregatorRegistry()
  const own = new Registry()
  const registers = [own]
  new Gauge({
    name: 'podyom_workers',
    help: 'Процессы сервера, которые принимают запросы.',
    registers,
    collect() {
      this.set(working())
    },
  })
  const restarts = new Counter({
    name: 'podyom_worker_restarts_total',
    help: 'Сколько раз процесс сервера завершился сам и был запущен снова.',
    registers,
  })
  const print = async () => `${await all.clusterMetrics()}${await own.metrics()}`
  return {
    countRestart: () => restarts.inc(),
    answer: async (worker, request) => {
      const text = await print().catch(error => {
        log.error({ error: trace(error) }, 'metrics not read')
        return null
      })
      const answer: SupervisorMessage = { type: 'metrics', request, text }
      if (worker.isConnected()) worker.send(answer)
    },
  }
}
