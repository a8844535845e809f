import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { printable } from '../../api/log/printable.ts'
import { commandShutdown, unlessAborted } from '../../api/server/shutdown.ts'
import { StartFailure } from '../../api/server/startup-error.ts'
import { endChildren } from './children.ts'
import { openEnvironment } from './environment.ts'
import { openPostgres, type Postgres } from './postgres.ts'
import type { Result } from './result.ts'
import { type ChaosOptions, type Scenario, scenarios } from './scenarios/index.ts'

const say = (line: string) => void process.stdout.write(`${printable(line)}\n`)

const mark = ({ kept }: Result) => (kept === null ? '    ' : kept ? 'ok  ' : 'НЕ ВЫПОЛНЕНО')

/** Runs one scenario and prints what it has measured; gives whether every promise is kept. */
const runScenario = async (
  name: string,
  { title, run }: Scenario,
  postgres: Postgres,
  options: ChaosOptions,
  closing: AsyncDisposableStack,
) => {
  say(`${name}: ${title}`)
  const began = performance.now()
  const database = await postgres.database(name.replaceAll('-', '_'))
  const environment = closing.use(await openEnvironment(database))
  const results = await run(environment, postgres, options)
  await environment[Symbol.asyncDispose]()
  for (const result of results) say(`  ${mark(result)} ${result.text}`)
  const [load = 0] = loadavg()
  const seconds = ((performance.now() - began) / 1_000).toFixed(0)
  say(`  прошёл за ${seconds} с при нагрузке ${load.toFixed(1)}`)
  return results.every(({ kept }) => kept !== false)
}

const runAll = async (
  names: readonly string[],
  options: ChaosOptions,
  folder: string,
  closing: AsyncDisposableStack,
) => {
  const postgres = await openPostgres(folder, closing)
  let broken = 0
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (names.length > 0 && !names.includes(name)) continue
    if (!(await runScenario(name, scenario, postgres, options, closing))) broken += 1
  }
  return broken
}

/** Runs the named scenarios, or all. Stopped by a signal, it stops what it has started first. */
export async function runChaos(names: readonly string[], options: ChaosOptions): Promise<void> {
  const unknown = names.find(name => !Object.hasOwn(scenarios, name))
  if (unknown !== undefined) {
    const message = `Сценария «${unknown}» нет. Есть: ${Object.keys(scenarios).join(', ')}.`
    throw new StartFailure('BAD_SCENARIO', message)
  }
  const stopped = commandShutdown()
  const closing = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'podyom-chaos-'))
  closing.defer(() => rm(folder, { recursive: true, force: true }))
  try {
    const broken = await unlessAborted(stopped, runAll(names, options, folder, closing))
    say(broken > 0 ? `Сценариев, где обещание не выполнено: ${broken}.` : 'Все обещания выполнены.')
    process.exitCode = broken > 0 ? 1 : 0
  } finally {
    await endChildren()
    await closing.disposeAsync()
  }
}
