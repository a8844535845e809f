import { setTimeout as pause } from 'node:timers/promises'
import { atOnce, later } from '../../api/plugin/testing.misbehaving.ts'
import { holdBooks } from './books.ts'
import { type Ask, type Saved, tally } from './caller.ts'
import { type Figure, promise } from './figure.ts'
import { startLoad, survey } from './load.ts'
import type { Stage } from './stage.ts'

const standstill = 10_000

/** Far from both: an innocent rule on a busy machine ends before it, a loop is stopped before the standstill. */
const rule = 2_000

/** On a busy machine a wait is no refusal. */
const patient = { DATABASE_WAIT: '60000', LOCK_TIMEOUT: '60000', TRANSACTION_TIMEOUT: '60000' }

const misled = {
  ...patient,
  STANDSTILL_TIMEOUT: `${standstill}`,
  RULE_TIMEOUT: `${rule}`,
  NODE_OPTIONS: `--max-old-space-size=512 --import=${new URL('./misled.ts', import.meta.url).href}`,
}

const question = '{ schools(first: 5) { nodes { key testing } } regions { nodes { code } } }'

interface Page {
  readonly schools: { readonly nodes: readonly { readonly key: string; readonly testing: null }[] }
  readonly regions: { readonly nodes: readonly unknown[] }
}

const askFor = (ask: Ask, how: string) => ask<Page>(question, {}, { 'x-misbehave': how })

/** Plugins hold the process of a server under writes: as long as a stop lets them, or until the process is ended. */
export async function held(
  stage: Stage,
  { stopped = Object.keys(atOnce), ended = Object.keys(later), writers = 4 } = {},
): Promise<readonly Figure[]> {
  const ground = await survey(stage)
  const saved: Saved[] = []
  const server = await stage.serve(misled)
  const load = startLoad(stage.caller(server), ground, writers)
  let whole = 0
  for (const how of stopped) {
    const { data, code } = await askFor(stage.caller(server), how)
    const isWhole = data?.schools.nodes.length === 5 && data.regions.nodes.length > 0
    if (isWhole && code === 'INTERNAL_SERVER_ERROR') whole += 1
  }
  await load.stop()
  saved.push(...load.saved)
  const refused = load.replies.filter(one => !one.saved)
  server.signal('SIGTERM')
  const code = await server.exited

  let told = 0
  const lasted: number[] = []
  for (const how of ended) {
    const next = await stage.serve(misled)
    const writing = startLoad(stage.caller(next), ground, writers)
    while (writing.saved.length < writers && writing.replies.length < 10 * writers) await pause(10)
    const began = performance.now()
    await askFor(stage.caller(next), how)
    await next.exited
    lasted.push((performance.now() - began) / 1_000)
    await writing.stop()
    saved.push(...writing.saved)
    if (/"msg":"standstill"|heap out of memory/.test(next.complaints())) told += 1
  }
  return [
    promise(
      `зависаний до ожидания ${stopped.length}, остальные поля получены в ${whole}`,
      whole === stopped.length,
    ),
    promise(
      `записей тем временем ${load.saved.length}, отказов: ${tally(refused)}; сервер завершился с кодом ${code}`,
      refused.length === 0 && load.saved.length > 0 && code === 0,
    ),
    promise(
      `зависаний после ожидания ${ended.length}: процесс завершился сам через ${lasted.map(one => one.toFixed(1)).join(', ')} с, причина в журнале у ${told}`,
      told === ended.length,
    ),
    ...(await holdBooks(stage, saved)),
  ]
}
