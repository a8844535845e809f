import { availableParallelism } from 'node:os'
import { printableLines } from '../../api/log/printable.ts'
import { commandShutdown, unlessAborted } from '../../api/server/shutdown.ts'
import { endChildren } from '../chaos/children.ts'
import { openBenchDatabase } from './database.ts'
import { prepareFixtures } from './fixtures.ts'
import { measure } from './measure.ts'
import { startMeasured } from './process.ts'
import { scenarios } from './scenarios/index.ts'
import { askReference, askServer } from './send.ts'
import { head, rowOf } from './table.ts'

/** What `podyom bench` is given. */
export interface BenchOptions {
  readonly schools: number
  readonly connections: number
  readonly seconds: number
  /** Measures requests with this word in their name alone. */
  readonly only: string
}

const say = (line: string) => void process.stdout.write(`${printableLines(line)}\n`)

const limits = {
  LOG_LEVEL: 'warn',
  RATE_LIMIT_PER_USER: '1000000',
  RATE_LIMIT_PER_IP: '1000000',
  MAX_CONCURRENT_REQUESTS: '1000',
}

const measureAll = async (
  { schools, connections, seconds, only }: BenchOptions,
  closing: AsyncDisposableStack,
): Promise<void> => {
  const database = await openBenchDatabase(schools, say, closing)
  const variables = { ...limits, DATABASE_URL: database.url, DATA_DIR: database.folder, SEED: 'false' }
  const fixtures = await prepareFixtures(database.url, variables, schools)
  const ours = closing.use(await startMeasured(new URL('../../api/main.ts', import.meta.url), variables))
  const reference = closing.use(
    await startMeasured(new URL('./reference-server.ts', import.meta.url), variables),
  )
  say(
    `${schools} школ, соединений ${connections}, процессоров ${availableParallelism()}, Node.js ${process.version}`,
  )
  say(head)
  for (const scenario of scenarios.filter(({ name }) => name.includes(only))) {
    const senders = [askServer(ours, scenario, fixtures), askReference(reference, scenario, fixtures)]
    const [measured, baseline] = await measure(
      senders,
      scenario.isSequential ? 1 : connections,
      seconds * 1_000,
    )
    if (measured && baseline) say(rowOf(scenario.name, measured, baseline))
  }
}

/** Measures every scenario. Stopped by a signal, it stops what it has started first. */
export async function runBench(options: BenchOptions): Promise<void> {
  const stopped = commandShutdown()
  const closing = new AsyncDisposableStack()
  try {
    await unlessAborted(stopped, measureAll(options, closing))
  } finally {
    await endChildren()
    await closing.disposeAsync()
  }
}
