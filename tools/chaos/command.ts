import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandShutdown, unlessAborted } from '../../api/server/shutdown.ts'
import { StartFailure } from '../../api/server/startup-error.ts'
import { endChildren } from './children.ts'
import { openPostgres } from './cluster.ts'
import { type Drill, drills } from './drills.ts'
import type { Figure } from './figure.ts'
import { openStage } from './stage.ts'

// npm run drill              holds all drills, one after another, on a PostgreSQL of their own
// npm run drill -- NAME …    holds these

const say = (line: string) => void process.stdout.write(`${line}\n`)

const wanted = process.argv.slice(2)
const unknown = wanted.find(name => !Object.hasOwn(drills, name))
if (unknown !== undefined) {
  console.error(`Учений «${unknown}» нет. Есть: ${Object.keys(drills).join(', ')}.`)
  process.exit(1)
}

const stop = commandShutdown()
const closing = new AsyncDisposableStack()

const mark = ({ kept }: Figure) => (kept === null ? '    ' : kept ? 'ok  ' : 'НЕ ВЫПОЛНЕНО')

const hold = async (
  name: string,
  { title, hold }: Drill,
  postgres: Awaited<ReturnType<typeof openPostgres>>,
) => {
  say(`${name}: ${title}`)
  const began = performance.now()
  const stage = closing.use(await openStage(await postgres.database(name)))
  const figures = await hold(stage, postgres)
  await stage[Symbol.asyncDispose]()
  for (const figure of figures) say(`  ${mark(figure)} ${figure.text}`)
  say(`  прошли за ${((performance.now() - began) / 1_000).toFixed(0)} с`)
  return figures.every(({ kept }) => kept !== false)
}

const holdAll = async (): Promise<number> => {
  let broken = 0
  const postgres = await openPostgres(folder, closing)
  for (const [name, drill] of Object.entries(drills)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    if (!(await hold(name, drill, postgres))) broken += 1
  }
  return broken
}

const folder = await mkdtemp(join(tmpdir(), 'podyom-drill-'))
closing.defer(() => rm(folder, { recursive: true, force: true }))
try {
  const broken = await unlessAborted(stop, holdAll())
  say(broken > 0 ? `Учений, где обещание не выполнено: ${broken}.` : 'Все обещания выполнены.')
  process.exitCode = broken > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof StartFailure && error.code === 'STOPPED')) throw error
  say(error.message)
  process.exitCode = 130
} finally {
  await endChildren()
  await closing.disposeAsync()
}
process.exit()
