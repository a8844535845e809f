import { setTimeout as pause } from 'node:timers/promises'
import { describeReplies, mutate } from '../client.ts'
import type { Environment } from '../environment.ts'
import { checkInvariants } from '../invariants.ts'
import { assertion, type Result } from '../result.ts'

const waiting = `select count(*)::int as n from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`

/** The server gets SIGTERM with requests in flight: it answers all of them and ends in time. */
export async function gracefulShutdown(
  environment: Environment,
  { requests = 50, grace = 10_000 } = {},
): Promise<readonly Result[]> {
  const server = await environment.serve({
    DATABASE_POOL_SIZE: `${requests + 2}`,
    DATABASE_POOL_TIMEOUT: `${grace}`,
    LOCK_TIMEOUT: '60000',
    SHUTDOWN_TIMEOUT: `${grace}`,
  })
  const ask = environment.caller(server)
  await ask('{ __typename }')
  // No action can commit while another transaction locks the audit log.
  const holder = await environment.pool.connect()
  await holder.query('begin; lock table core.audit_entry in exclusive mode')
  const sent = Promise.all(
    Array.from({ length: requests }, (_, number) =>
      mutate(ask, 'registerOrganization', { kind: 'WORKING_GROUP', name: `В полёте ${number}` }),
    ),
  )
  const deadline = Date.now() + grace
  let flying = 0
  while (flying < requests && Date.now() < deadline) {
    await pause(20)
    flying = (await environment.pool.query<{ readonly n: number }>(waiting)).rows[0]?.n ?? 0
  }
  const began = performance.now()
  server.signal('SIGTERM')
  await pause(200)
  await holder.query('commit')
  holder.release()
  const replies = await sent
  const code = await server.exited
  const took = performance.now() - began
  const saved = replies.flatMap(reply => reply.saved ?? [])
  return [
    assertion(
      `запросов в работе ${flying}, отвечено ${saved.length}; прочих: ${describeReplies(replies.filter(one => !one.saved))}`,
      flying === requests && saved.length === requests,
    ),
    assertion(
      `сервер завершился за ${(took / 1_000).toFixed(1)} с с кодом ${code}`,
      code === 0 && took < grace,
    ),
    ...(await checkInvariants(environment, saved)),
  ]
}
