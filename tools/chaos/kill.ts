import { setTimeout as pause } from 'node:timers/promises'
import { holdBooks } from './books.ts'
import type { Saved } from './caller.ts'
import { type Figure, promise, told } from './figure.ts'
import { startLoad, survey } from './load.ts'
import type { Stage } from './stage.ts'

/** On a busy machine a wait is no refusal. */
const patient = { DATABASE_WAIT: '60000', LOCK_TIMEOUT: '60000', TRANSACTION_TIMEOUT: '60000' }

/** The server is killed under writes, again and again. Every acknowledged write is there, and nothing is there by half. */
export async function kill(
  stage: Stage,
  { rounds = 20, writers = 8, milliseconds = 1_500 } = {},
): Promise<readonly Figure[]> {
  const ground = await survey(stage)
  const saved: Saved[] = []
  let cut = 0
  let strange = 0
  for (let round = 0; round < rounds; round += 1) {
    const server = await stage.serve(patient)
    const load = startLoad(stage.caller(server), ground, writers)
    // A slow machine must not be killed before it has written anything.
    while (load.saved.length < writers && load.replies.length < 10 * writers) await pause(10)
    await pause(milliseconds * Math.random())
    server.signal('SIGKILL')
    await server.exited
    await load.stop()
    saved.push(...load.saved)
    cut += load.replies.filter(({ status }) => status === 0).length
    strange += load.replies.filter(({ status, saved }) => status !== 0 && !saved).length
  }
  return [
    told(`сервер убит под записью ${rounds} раз, запросов оборвано ${cut}`),
    promise(`записей, на которые сервер ответил отказом, ${strange}`, strange === 0),
    ...(await holdBooks(stage, saved)),
  ]
}
