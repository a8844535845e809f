import { apiError } from '../../graphql/errors/table.ts'
import { log } from '../../log/log.ts'
import type { Metrics } from '../../metrics/metrics.ts'
import { type Assignment, assignmentOf } from './assignment.ts'
import { aliveMs, isFromSupervisor, type WorkerMessage } from './messages.ts'

/** This process as a worker of a supervisor. */
export interface Worker {
  readonly assignment: Assignment
  readonly tell: (message: WorkerMessage) => void
  /** Metrics that are printed for all workers together. */
  readonly share: (own: Metrics) => Promise<Pick<Metrics, 'print' | 'contentType'>>
}

const tell = (message: WorkerMessage): void => {
  // Without a supervisor the worker stops.
  if (process.connected) process.send?.(message)
}

/** Takes up the work of a worker; null if this process is the whole server. */
export async function joinSupervisor(hasMetrics: boolean): Promise<Worker | null> {
  const assignment = assignmentOf(process.env)
  if (!assignment) return null
  log.setBindings({ worker: assignment.number })
  // Made at once: what the supervisor asks of a worker that starts is answered as well.
  if (hasMetrics) new (await import('prom-client')).AggregatorRegistry()
  setInterval(tell, aliveMs, { type: 'alive' }).unref()
  return {
    assignment,
    tell,
    share: async own => {
      const { AggregatorRegistry } = await import('prom-client')
      AggregatorRegistry.setRegistries([own.registry])
      return { contentType: own.contentType, print: printAll }
    },
  }
}

let requests = 0

const printAll = (): Promise<string> => {
  requests += 1
  const request = requests
  return new Promise((resolve, reject) => {
    const answer = (message: unknown) => {
      if (!isFromSupervisor(message) || message.type !== 'metrics' || message.request !== request) return
      process.off('message', answer)
      if (message.text === null) reject(silent())
      else resolve(message.text)
    }
    process.on('message', answer)
    tell({ type: 'metrics', request })
  })
}

const silent = () =>
  apiError('UNAVAILABLE', 'Один из процессов сервера не ответил: запросите метрики ещё раз.')
