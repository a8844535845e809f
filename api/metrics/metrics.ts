import type { Pool } from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { queueStates } from '../job/jobs.ts'
import type { Observer } from '../log/requests.ts'

/** The metrics of the process, for Prometheus. */
export interface Metrics {
  /** Counts a finished request. */
  readonly observe: Observer
  /** All metrics in Prometheus' text format. */
  readonly print: () => Promise<string>
  readonly contentType: string
  readonly registry: Registry
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const counts = [1, 2, 5, 10, 20, 50, 100]
const nodes = [10, 100, 1_000, 5_000, 10_000, 25_000]

/**
 * The metrics of this process: requests, errors by code, time, cost and statements, the pool, Node's own. Every label
 * comes from our lists and never from a caller, so a caller can neither add series nor leak a name.
 */
export const openMetrics = (
  pool: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount' | 'query'>,
): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'podyom_requests_total',
    help: 'Запросы по адресу, виду операции и статусу ответа.',
    labelNames: ['path', 'kind', 'status'],
    registers,
  })
  const errors = new Counter({
    name: 'podyom_errors_total',
    help: 'Запросы, в ответе на которые была ошибка с этим кодом.',
    labelNames: ['code'],
    registers,
  })
  const labelNames = ['kind'] as const
  const duration = new Histogram({
    name: 'podyom_request_seconds',
    help: 'Время ответа в секундах.',
    labelNames,
    buckets: seconds,
    registers,
  })
  const statements = new Histogram({
    name: 'podyom_request_statements',
    help: 'Сколько обращений к PostgreSQL понадобилось на запрос.',
    labelNames,
    buckets: counts,
    registers,
  })
  const cost = new Histogram({
    name: 'podyom_request_cost',
    help: 'Стоимость запроса в записях, как в extensions.cost.',
    labelNames,
    buckets: nodes,
    registers,
  })
  const readQueues = readOnce(() => queueStates(pool))
  // Every process of the server counts the same queues.
  const aggregator = 'max' as const
  new Gauge({
    name: 'podyom_jobs_oldest_seconds',
    help: 'Сколько секунд самое старое задание очереди ждёт выполнения; одно значение на все серверы базы данных.',
    labelNames: ['queue'],
    registers,
    aggregator,
    async collect() {
      const states = await readQueues()
      this.reset()
      for (const { name, oldestSeconds } of states) this.set({ queue: name }, oldestSeconds)
    },
  })
  new Gauge({
    name: 'podyom_jobs',
    help: 'Задания очереди: ready – ждут, running – выполняются, failed – не удались за последние сутки.',
    labelNames: ['queue', 'state'],
    registers,
    aggregator,
    async collect() {
      const states = await readQueues()
      this.reset()
      for (const { name, ready, running, failed } of states)
        for (const [state, count] of Object.entries({ ready, running, failed }))
          this.set({ queue: name, state }, count)
    },
  })
  new Gauge({
    name: 'podyom_database_connections',
    help: 'Соединения процесса с PostgreSQL; waiting – запросы, которые ждут свободного.',
    labelNames: ['state'],
    registers,
    async collect() {
      // Counts no connection that reads the queues for these metrics.
      await readQueues()
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  return {
    observe: answered => {
      const { kind = 'none', path, status, ms, codes = [] } = answered
      requests.inc({ path, kind, status })
      for (const code of codes) errors.inc({ code })
      duration.observe({ kind }, ms / 1_000)
      statements.observe({ kind }, answered.statements)
      if (answered.cost !== undefined) cost.observe({ kind }, answered.cost)
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
    registry,
  }
}

/** Gauges that are collected at a time share one reading; without the database the others are served all the same. */
function readOnce<T>(read: () => Promise<readonly T[]>): () => Promise<readonly T[]> {
  let reading: Promise<readonly T[]> | null = null
  return () => {
    reading ??= read()
      .catch(() => [])
      .finally(() => {
        reading = null
      })
    return reading
  }
}
