import { setTimeout as pause } from 'node:timers/promises'
import { describeReplies } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { checkInvariants } from '../../invariants.ts'
import { findTargets, startLoad } from '../../load.ts'
import { openProxy } from '../../proxy.ts'
import { assertion, loggedBug, measurement, type Result } from '../../result.ts'

/** Sessions that are in the middle of a transaction, of the server alone. */
const terminate = `select count(pg_terminate_backend(pid))::int as n from pg_stat_activity
  where datname = current_database() and application_name = 'podyom' and pid <> pg_backend_pid()
    and xact_start is not null`

/** Connections are cut in the middle of transactions, by PostgreSQL and by the network: nothing is half written. */
export async function connectionReset(
  environment: Environment,
  { rounds = 20, writers = 8 } = {},
): Promise<readonly Result[]> {
  await using proxy = await openProxy(environment.url)
  const server = await environment.serve({ DATABASE_URL: proxy.url })
  const load = startLoad(environment.caller(server), await findTargets(environment), writers)
  let terminated = 0
  for (let round = 0; round < rounds; round += 1) {
    await pause(200 + 200 * Math.random())
    terminated += (await environment.pool.query<{ readonly n: number }>(terminate)).rows[0]?.n ?? 0
    await pause(200 + 200 * Math.random())
    proxy.cut()
  }
  // After the last cut writes succeed as before.
  const before = load.saved.length
  await pause(1_500)
  await load.stop()
  const failed = load.replies.filter(({ saved }) => !saved)
  const strange = failed.filter(({ status, code }) => code !== 'UNAVAILABLE' || status !== 503)
  // A commit whose answer was cut off has moved a record that its writer holds for older.
  const bugs = strange.filter(({ code }) => code !== 'CONFLICT' && code !== 'BAD_INPUT')
  return [
    measurement(
      `прервано транзакций ${terminated}, оборваны все соединения ${rounds} раз; отказов: ${describeReplies(failed)}`,
    ),
    assertion(`отказов не 503: ${describeReplies(bugs)}`, bugs.length === 0),
    assertion(`после последнего обрыва сохранено ${load.saved.length - before}`, load.saved.length > before),
    ...loggedBug(server.stderr()),
    ...(await checkInvariants(environment, load.saved)),
  ]
}
