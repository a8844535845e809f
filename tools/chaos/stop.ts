import { setTimeout as pause } from 'node:timers/promises'
import { holdBooks } from './books.ts'
import { mutate, tally } from './caller.ts'
import { type Figure, promise } from './figure.ts'
import type { Stage } from './stage.ts'

const waiting = `select count(*)::int as n from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`

/** The server is told to stop with requests in flight: all of them are answered, and it ends in its grace. */
export async function stop(stage: Stage, { requests = 50, grace = 10_000 } = {}): Promise<readonly Figure[]> {
  const server = await stage.serve({
    DATABASE_CONNECTIONS: `${requests + 2}`,
    DATABASE_WAIT: `${grace}`,
    LOCK_TIMEOUT: '60000',
    STOP_GRACE: `${grace}`,
  })
  const ask = stage.caller(server)
  await ask('{ __typename }')
  // Nobody can end an action while somebody else holds the audit log.
  const holder = await stage.pool.connect()
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
    flying = (await stage.pool.query<{ readonly n: number }>(waiting)).rows[0]?.n ?? 0
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
    promise(
      `запросов в работе ${flying}, отвечено ${saved.length}; прочих: ${tally(replies.filter(one => !one.saved))}`,
      flying === requests && saved.length === requests,
    ),
    promise(
      `сервер завершился за ${(took / 1_000).toFixed(1)} с с кодом ${code}`,
      code === 0 && took < grace,
    ),
    ...(await holdBooks(stage, saved)),
  ]
}
