import { setTimeout as pause } from 'node:timers/promises'
import { describeReplies } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { checkInvariants } from '../../invariants.ts'
import { describeRecovery, findTargets, type Recovery, startLoad } from '../../load.ts'
import { openProxy } from '../../proxy.ts'
import { startReaders } from '../../readers.ts'
import { assertion, loggedBug, measurement, type Result } from '../../result.ts'

const soonMs = 5_000

/**
 * A new connection takes seconds, and all connections are lost. Requests wait for the new ones: no request is refused
 * but those whose connection was cut, and each writer goes on soon.
 */
export async function slowConnect(
  environment: Environment,
  { rounds = 3, delayMs = 2_000, writers = 16 } = {},
): Promise<readonly Result[]> {
  await using proxy = await openProxy(environment.url)
  const server = await environment.serve({ DATABASE_URL: proxy.url })
  const ask = environment.caller(server)
  const load = startLoad(ask, await findTargets(environment), writers)
  const readers = startReaders(ask, 4)
  proxy.delay(delayMs)
  const recoveries: Recovery[] = []
  const late: number[] = []
  // A commit whose answer was cut off is no failure: what its writer repeats is refused as done already.
  const refused = () =>
    [...load.replies, ...readers.replies].filter(
      ({ status, code }) => status === 0 || status >= 500 || code === 'UNAVAILABLE',
    )
  for (let round = 0; round < rounds; round += 1) {
    await pause(1_000)
    proxy.cut()
    // What was under way on the connections that were cut is answered by then.
    const settled = pause(delayMs / 2).then(() => refused().length)
    recoveries.push(await load.recovery(6 * soonMs))
    late.push(refused().length - (await settled))
  }
  await Promise.all([load.stop(), readers.stop()])
  const strange = refused().filter(({ status, code }) => status !== 503 || code !== 'UNAVAILABLE')
  return [
    measurement(
      `новое соединение на ${delayMs} мс дольше, все соединения оборваны ${rounds} раза; отказов: ${describeReplies(refused())}`,
    ),
    assertion(`отказов не 503: ${describeReplies(strange)}`, strange.length === 0),
    assertion(
      `отказов, пока соединения открываются: ${late.join(', ')}`,
      late.every(count => count === 0),
    ),
    ...recoveries.map(one => measurement(`соединение открывается ${delayMs} мс; ${describeRecovery(one)}`)),
    assertion(
      `каждый из ${writers} снова записал через ${recoveries.map(one => one.allMs).join(', ')} мс после обрыва`,
      Math.max(...recoveries.map(one => one.allMs)) < soonMs,
    ),
    ...loggedBug(server.stderr()),
    ...(await checkInvariants(environment, load.saved)),
  ]
}
