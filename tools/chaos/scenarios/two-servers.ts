import { type Subscriber, subscribe } from '../../../api/change/testing.subscriber.ts'
import { mutate } from '../client.ts'
import type { Environment } from '../environment.ts'
import { findTargets } from '../load.ts'
import { assertion, measurement, type Result } from '../result.ts'

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

/** Two servers on one database: what is reported through one arrives at the subscribers of the other, without a gap. */
export async function twoServers(
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
