import { setTimeout as pause } from 'node:timers/promises'
import { describeReplies, type Mutated, mutate, type Reply } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { assertion, measurement, type Result } from '../../result.ts'

const connections = 4
const wait = 1_000
/** What a busy machine may add to a second. */
const toleranceMs = 1_000

/** All connections of the server wait for a locked record: other requests get 503 in a second, and work again afterwards. */
export async function poolExhaustion(
  environment: Environment,
  { requests = 40 } = {},
): Promise<readonly Result[]> {
  const server = await environment.serve({
    DATABASE_POOL_SIZE: `${connections}`,
    DATABASE_POOL_TIMEOUT: `${wait}`,
    LOCK_TIMEOUT: '20000',
    STATEMENT_TIMEOUT: '30000',
  })
  const ask = environment.caller(server)
  const question = '{ schools(first: 5) { nodes { key } } }'
  await ask(question)
  const holder = await environment.pool.connect()
  await holder.query('begin; lock table core.audit_entry in exclusive mode')
  const waiting: Promise<Mutated>[] = Array.from({ length: connections }, (_, number) =>
    mutate(ask, 'registerOrganization', { kind: 'WORKING_GROUP', name: `Ждёт ${number}` }),
  )
  await pause(500)
  const times: number[] = []
  const timed = async (): Promise<Reply> => {
    const began = performance.now()
    const reply = await ask(question)
    times.push(Math.round(performance.now() - began))
    return reply
  }
  const refused = await Promise.all(Array.from({ length: requests }, timed))
  const health = await fetch(`${server.url}/health`)
  await holder.query('commit')
  holder.release()
  const waited = await Promise.all(waiting)
  const after: Reply[] = []
  // As many at a time as there are connections: on a busy machine more would wait for one too long.
  while (after.length < requests)
    after.push(...(await Promise.all(Array.from({ length: connections }, () => ask(question)))))
  times.sort((one, other) => one - other)
  const [middle = 0, most = 0] = [times[times.length >> 1], times.at(-1)]
  const fine = after.filter(({ status, code }) => status === 200 && code === null).length
  return [
    assertion(
      `соединений ${connections}, все заняты; ответы на ${requests} запросов: ${describeReplies(refused)}`,
      refused.every(({ status, code }) => status === 503 && code === 'UNAVAILABLE'),
    ),
    assertion(`ответ через ${middle} мс (половина), ${most} мс (самый поздний)`, most < wait + toleranceMs),
    assertion(`/health тем временем ${health.status}`, health.status === 200),
    assertion(
      `дождались ${waited.filter(({ saved }) => saved).length} из ${connections}`,
      waited.every(({ saved }) => saved),
    ),
    assertion(`после освобождения отвечено ${fine} из ${requests}`, fine === requests),
    measurement(`первый отказ: ${refused[0]?.message ?? 'нет'}`),
  ]
}
