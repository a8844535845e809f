import { setTimeout as pause } from 'node:timers/promises'
import { issueKey } from '../../../api/auth/issue-key.ts'
import type { GrantSpec } from '../../../api/auth/resolve-grant.ts'
import { type Subscriber, subscribe } from '../../../api/change/testing.subscriber.ts'
import { connect } from '../../../api/database/connect.ts'
import { type Ask, mutate } from '../client.ts'
import type { Environment } from '../environment.ts'
import { findTargets } from '../load.ts'
import { assertion, measurement, type Result } from '../result.ts'
import { openStreams } from '../streams.ts'

interface Event {
  /** Encrypted again each time it is sent. */
  readonly cursor: string
  readonly id: string
}

/** Takes this many events of reports, hanging up after each few and going on from the last one. */
async function take(url: string, after: string, count: number, leaves: number): Promise<readonly Event[]> {
  const events: Event[] = []
  let from = after
  while (events.length < count) {
    const reader: Subscriber = await subscribe(url, { after: from, types: ['ExecutionReport'] })
    for (let number = 0; number < leaves && events.length < count; number += 1) {
      const event: Event | undefined = (await reader.next())?.data?.changes
      if (!event) break
      events.push(event)
      from = event.cursor
    }
    reader.leave()
  }
  return events
}

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
export async function crowd(
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

/** Two servers on one database: what is reported through one arrives at the subscribers of the other, without a gap. */
export async function subscribers(
  environment: Environment,
  { reports = 100 } = {},
): Promise<readonly Result[]> {
  const [one, other] = await Promise.all([environment.serve(), environment.serve()])
  const ask = environment.caller(one)
  const { obligations } = await findTargets(environment)
  const { data } = await ask<{ readonly changes: { readonly head: string } }>(
    '{ changes(first: 0) { head } }',
  )
  const head = data?.changes.head ?? ''
  const began = performance.now()
  const steady = take(other.url, head, reports, reports)
  const broken = take(other.url, head, reports, 7)
  const sent: string[] = []
  for (const obligation of obligations.slice(0, reports)) {
    const evidence = [{ kind: 'LINK', title: 'Страница', url: 'https://school.example/' }]
    const reply = await mutate(ask, 'submitReport', { obligation, revision: 0, text: 'Сделано.', evidence })
    if (reply.saved) sent.push(reply.saved.id)
  }
  const lists = await Promise.all([steady, broken])
  const seconds = (performance.now() - began) / 1_000
  const ids = lists.map(events => events.map(({ id }) => id))
  const gaps = ids.map(received => sent.filter(id => !received.includes(id)).length)
  const same = ids.every(received => received.join() === sent.join())
  return [
    measurement(`отчётов через первый сервер ${sent.length} за ${seconds.toFixed(1)} с`),
    assertion(`событий у подписчика второго ${lists[0]?.length}, пропусков ${gaps[0]}`, gaps[0] === 0),
    assertion(
      `событий у подписчика, который обрывался каждые 7 событий, ${lists[1]?.length}, пропусков ${gaps[1]}`,
      gaps[1] === 0 && same && sent.length === reports,
    ),
  ]
}
