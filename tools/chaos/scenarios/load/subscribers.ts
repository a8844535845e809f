import { setTimeout as pause } from 'node:timers/promises'
import { issueKey } from '../../../../api/auth/issue-key.ts'
import type { GrantSpec } from '../../../../api/auth/resolve-grant.ts'
import { connect } from '../../../../api/database/connect.ts'
import { type Ask, mutate } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { assertion, measurement, type Result } from '../../result.ts'
import { openStreams } from '../../streams.ts'

/** Keys of this many scopes: regions, municipalities and schools. */
async function keysOf({ url, pool }: Environment, scopes: number, usersOfEach: number) {
  const { rows } = await pool.query<GrantSpec>(
    `
    select 'REGIONAL' as role, code as on from core.region where archived_at is null
    union all select 'MUNICIPAL', key from core.municipality where archived_at is null
    union all select 'SCHOOL', key from core.school where archived_at is null limit $1`,
    [scopes],
  )
  const { transact, close } = await connect(url)
  const keys: string[] = []
  for (const grant of rows)
    for (let number = 0; number < usersOfEach; number += 1) {
      const user = { title: 'Подписчик проверки', grants: [grant], personalData: false }
      keys.push(await issueKey(transact, { ...user, expiresAt: new Date('2100-01-01') }))
    }
  await close()
  return { keys, scopes: rows.length }
}

/** The longest answer to a plain query, repeated until it is stopped; in ms. */
function watchQueries(ask: Ask): () => Promise<number> {
  let [stopped, longest] = [false, 0]
  const asking = (async () => {
    while (!stopped) {
      const began = performance.now()
      await ask('{ schools(first: 20) { totalCount nodes { key } } }')
      longest = Math.max(longest, performance.now() - began)
      await pause(5)
    }
  })()
  return async () => {
    stopped = true
    await asking
    return longest
  }
}

const usersOfEach = 5

/** A crowd of subscribers with many scopes: all get one write, and nobody else has to wait for it. */
export async function subscribers(
  environment: Environment,
  { readers = 5_000, scopes = 20, tellMs = 2_000, answerMs = 200 } = {},
): Promise<readonly Result[]> {
  const server = await environment.serve({ MAX_SUBSCRIPTIONS: '1000' })
  const ask = environment.caller(server)
  const { keys, scopes: found } = await keysOf(environment, scopes, usersOfEach)
  const streams = await openStreams(
    server.url,
    Array.from({ length: readers }, (_, index) => keys[index % keys.length] ?? ''),
  )
  environment.defer(async () => streams.close())
  // What is compiled at the first time is measured by no one.
  await mutate(ask, 'registerOrganization', { kind: 'COUNCIL', name: 'Первый совет' })
  await pause(2 * tellMs)
  const results: Result[] = [measurement(`подписчиков ${readers}, областей видимости ${found}`)]
  for (const name of ['Второй совет', 'Третий совет']) {
    streams.reset()
    const longest = watchQueries(ask)
    const began = performance.now()
    await mutate(ask, 'registerOrganization', { kind: 'COUNCIL', name })
    const late = () => performance.now() - began > 10 * tellMs
    while (streams.notified() < readers && !late()) await pause(5)
    const [ms, answer] = [Math.round(performance.now() - began), Math.round(await longest())]
    results.push(
      assertion(
        `об одной записи узнали ${streams.notified()} за ${ms} мс`,
        streams.notified() === readers && ms <= tellMs,
      ),
      assertion(`обычный запрос тем временем отвечен не позже чем за ${answer} мс`, answer <= answerMs),
    )
  }
  return [...results, assertion(`подписок оборвано ${streams.ended()}`, streams.ended() === 0)]
}
