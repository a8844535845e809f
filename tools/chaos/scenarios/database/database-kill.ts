import { setTimeout as pause } from 'node:timers/promises'
import { describeReplies } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { checkInvariants } from '../../invariants.ts'
import { describeRecovery, findTargets, type Recovery, startLoad } from '../../load.ts'
import type { Postgres } from '../../postgres.ts'
import { startReaders } from '../../readers.ts'
import { assertion, loggedBug, measurement, type Result } from '../../result.ts'

const soon = 5_000

/**
 * PostgreSQL is killed under load, stays away, and comes back. No acknowledged write is lost, the answers meanwhile are
 * 503, and the server recovers by itself.
 */
export async function databaseKill(
  environment: Environment,
  database: Postgres,
  { rounds = 3, away = 3_000, writers = 16 } = {},
): Promise<readonly Result[]> {
  const server = await environment.serve()
  const ask = environment.caller(server)
  const load = startLoad(ask, await findTargets(environment), writers)
  const readers = startReaders(ask, 4)
  const recoveries: (Recovery & { readonly startMs: number })[] = []
  for (let round = 0; round < rounds; round += 1) {
    await pause(2_000)
    await database.kill()
    await pause(away)
    const began = performance.now()
    await database.start()
    const startMs = Math.round(performance.now() - began)
    recoveries.push({ ...(await load.recovery(6 * soon)), startMs })
  }
  await Promise.all([load.stop(), readers.stop()])
  const failed = [...load.replies, ...readers.replies].filter(
    ({ status, code }) => status !== 200 || code !== null,
  )
  const strange = failed.filter(({ status, code }) => status !== 503 || code !== 'UNAVAILABLE')
  const ready = await fetch(`${server.url}/ready`)
  return [
    measurement(`PostgreSQL убита ${rounds} раза под нагрузкой, каждый раз на ${away / 1_000} с`),
    assertion(
      `ответов без базы: ${describeReplies(failed)}; из них не 503: ${describeReplies(strange)}`,
      strange.length === 0,
    ),
    ...recoveries.map(one =>
      measurement(`PostgreSQL поднялась за ${one.startMs} мс; ${describeRecovery(one)}`),
    ),
    assertion(
      `после возвращения базы каждый из ${writers} снова записал через ${recoveries.map(one => one.allMs).join(', ')} мс, готовность ${ready.status}`,
      Math.max(...recoveries.map(one => one.allMs)) < soon && ready.status === 200,
    ),
    ...loggedBug(server.stderr()),
    ...(await checkInvariants(environment, load.saved)),
  ]
}
