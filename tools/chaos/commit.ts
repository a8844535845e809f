import { randomUUID } from 'node:crypto'
import { holdBooks } from './books.ts'
import { type Mutated, mutate, tally } from './caller.ts'
import { type Figure, promise, told } from './figure.ts'
import { openProxy } from './proxy.ts'
import type { Stage } from './stage.ts'

/**
 * The answer of a COMMIT is lost on its way: the server cannot know whether the write is there. It says 503, and the
 * client that comes again with its Idempotency-Key has one effect, whatever has happened.
 */
export async function commit(stage: Stage, { mutations = 50 } = {}): Promise<readonly Figure[]> {
  await using proxy = await openProxy(stage.url)
  const ask = stage.caller(await stage.serve({ DATABASE_URL: proxy.url }))
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
  const { rows } = await stage.pool.query<{ readonly n: number }>(
    "select count(*)::int as n from core.organization where name like 'Ответ потерян %'",
  )
  const strange = failed.filter(({ status, code }) => status !== 503 || code !== 'UNAVAILABLE')
  const saved = done.flatMap(one => one.saved ?? [])
  return [
    told(`ответов на COMMIT потеряно ${mutations}; первый ответ клиенту: ${tally(failed)}`),
    promise(`первых ответов не 503: ${tally(strange)}`, strange.length === 0),
    promise(
      `повторов с тем же ключом ${mutations}, с ответом ${saved.length}; записей ${rows[0]?.n}`,
      saved.length === mutations && rows[0]?.n === mutations,
    ),
    ...(await holdBooks(stage, saved)),
  ]
}
