import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { describeReplies, type Mutated, mutate } from '../client.ts'
import type { Environment } from '../environment.ts'
import { checkInvariants } from '../invariants.ts'
import { assertion, measurement, type Result } from '../result.ts'

/**
 * Mutations are sent three times each with one Idempotency-Key, twice at once and once more after. Each has one effect
 * and one answer; a request during the first gets CONFLICT and is sent again.
 */
export async function idempotency(
  environment: Environment,
  { mutations = 1_000, clients = 16 } = {},
): Promise<readonly Result[]> {
  const ask = environment.caller(await environment.serve())
  const waited: Mutated[] = []
  const strange: Mutated[] = []
  const answers: (readonly (string | undefined)[])[] = []
  let left = mutations
  const send = async (name: string, key: string): Promise<Mutated> => {
    for (;;) {
      const reply = await mutate(ask, 'registerOrganization', { kind: 'WORKING_GROUP', name }, key)
      if (reply.saved) return reply
      if (reply.code !== 'CONFLICT') {
        strange.push(reply)
        return reply
      }
      waited.push(reply)
      await pause(20)
    }
  }
  const client = async () => {
    while (left > 0) {
      const name = `Однажды ${left--}`
      const key = randomUUID()
      const both = await Promise.all([send(name, key), send(name, key)])
      const after = await send(name, key)
      answers.push([...both, after].map(({ saved }) => saved?.id))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const { rows } = await environment.pool.query<{ readonly n: number }>(
    "select count(*)::int as n from core.organization where name like 'Однажды %'",
  )
  const differing = answers.filter(ids => new Set(ids).size !== 1).length
  const effects = rows[0]?.n
  const saved = answers.flatMap(([id]) => (id === undefined ? [] : [{ id, version: 1 }]))
  return [
    assertion(`действий ${mutations}, отправлено трижды каждое; записей ${effects}`, effects === mutations),
    assertion(
      `разных ответов на один ключ ${differing}; прочих: ${describeReplies(strange)}`,
      differing + strange.length === 0,
    ),
    measurement(`ответов «ещё выполняется» ${waited.length}, и каждый повтор дал ответ первого`),
    ...(await checkInvariants(environment, saved)),
  ]
}
