import { setTimeout as pause } from 'node:timers/promises'
import type { Saved } from '../client.ts'
import { type Environment, patientServer } from '../environment.ts'
import { checkInvariants } from '../invariants.ts'
import { findTargets, startLoad } from '../load.ts'
import { assertion, measurement, type Result } from '../result.ts'

/** The server is killed under writes, again and again. Every acknowledged write is there, and nothing is there by half. */
export async function serverKill(
  environment: Environment,
  { rounds = 20, writers = 8, milliseconds = 1_500 } = {},
): Promise<readonly Result[]> {
  const targets = await findTargets(environment)
  const saved: Saved[] = []
  let cut = 0
  let strange = 0
  for (let round = 0; round < rounds; round += 1) {
    const server = await environment.serve(patientServer)
    const load = startLoad(environment.caller(server), targets, writers)
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
    measurement(`сервер убит под записью ${rounds} раз, запросов оборвано ${cut}`),
    assertion(`записей, на которые сервер ответил отказом, ${strange}`, strange === 0),
    ...(await checkInvariants(environment, saved)),
  ]
}
