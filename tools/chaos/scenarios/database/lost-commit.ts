import { randomUUID } from 'node:crypto'
import { describeReplies, type Mutated, mutate } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { checkInvariants } from '../../invariants.ts'
import { openProxy } from '../../proxy.ts'
import { assertion, measurement, type Result } from '../../result.ts'

/**
 * The answer of a COMMIT is lost on its way: the server cannot know whether the write is there. It says 503, and the
 * client that retries with its Idempotency-Key has one effect in any case.
 */
export async function lostCommit(
  environment: Environment,
  { mutations = 50 } = {},
): Promise<readonly Result[]> {
  await using proxy = await openProxy(environment.url)
  const ask = environment.caller(await environment.serve({ DATABASE_URL: proxy.url }))
  await ask('{ viewer { title } }')
  const failed: Mutated[] = []
  const done: Mutated[] = []
  for (let number = 0; number < mutations; number += 1) {
    const key = randomUUID()
    const send = () =>
      mutate(ask, 'registerOrganization', { kind: 'WORKING_GROUP', name: `Ответ потерян ${number}` }, key)
    proxy.swallowCommits(1)
    failed.push(await send())
    proxy.swallowCommits(0)
    let again = await send()
    for (let tries = 0; again.code === 'CONFLICT' && tries < 50; tries += 1) again = await send()
    done.push(again)
  }
  const { rows } = await environment.pool.query<{ readonly n: number }>(
    "select count(*)::int as n from core.organization where name like 'Ответ потерян %'",
  )
  const strange = failed.filter(({ status, code }) => status !== 503 || code !== 'UNAVAILABLE')
  const saved = done.flatMap(one => one.saved ?? [])
  return [
    measurement(`ответов на COMMIT потеряно ${mutations}; первый ответ клиенту: ${describeReplies(failed)}`),
    assertion(`первых ответов не 503: ${describeReplies(strange)}`, strange.length === 0),
    assertion(
      `повторов с тем же ключом ${mutations}, с ответом ${saved.length}; записей ${rows[0]?.n}`,
      saved.length === mutations && rows[0]?.n === mutations,
    ),
    ...(await checkInvariants(environment, saved)),
  ]
}
