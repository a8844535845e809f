import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { startServer, type TroubledServer } from '../testing/faults.ts'
import { turns } from './turns.ts'

const callers = 8
const inARow = 6
let store: TestDatabase
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  // Every list of roadmaps and every new region takes so long.
  await store.asOwner(`create function core.slowly() returns boolean language plpgsql volatile as $$
    begin perform pg_sleep(0.24); return true; end $$`)
  await store.asOwner('alter table core.region add constraint region_slowly check (core.slowly())')
  await store.asOwner('alter table core.roadmap enable row level security')
  await store.asOwner("create policy slowly on core.roadmap using (key <> 'livny' or core.slowly())")
})
afterAll(() => store.close())

/** Statuses of the answers to callers of one user who send one request after another, all at the same time. */
const statuses = async (
  server: TroubledServer,
  request: (caller: number, nth: number) => [string, object?],
) => {
  const ask = async (caller: number) => {
    const found: number[] = []
    for (let nth = 0; nth < inARow; nth++) {
      const { status, codes } = await server.ask(...(request(caller, nth) as [string]))
      found.push(codes.length > 0 ? -status : status)
    }
    return found
  }
  const all = await Promise.all(Array.from({ length: callers }, (_, caller) => ask(caller)))
  return [...new Set(all.flat())]
}

describe.each([2, 4])('a pool of %i connections whose waits are shorter than the line', connections => {
  let server: TroubledServer
  beforeAll(async () => {
    server = await startServer(store.url, { connections, poolWaitMs: 1600, atOnce: callers })
  })
  afterAll(() => server.database.close())

  test('answers all queries of eight connections of one user', async () => {
    expect(
      await statuses(server, () => ['{ roadmaps { nodes { title } } a: schools { totalCount } }']),
    ).toEqual([200])
  })

  test('answers all mutations of eight connections of one user', async () => {
    const letter = (index: number) => String.fromCharCode(65 + index)
    const register = (caller: number, nth: number): [string] => [
      `mutation { registerRegion(input: { code: "RU-${letter(connections)}${letter(caller)}${letter(nth)}", name: "Область" }) { record { id } } }`,
    ]
    expect(await statuses(server, register)).toEqual([200])
  })

  test('answers 503 where no connection becomes free', async () => {
    const { pool } = server.database
    const held = await Promise.all(Array.from({ length: connections }, () => pool.connect()))
    expect(await server.ask('{ schools { totalCount } }')).toMatchObject({
      status: 503,
      codes: ['UNAVAILABLE'],
    })
    for (const client of held) client.release()
    const [region] = await store.db.region.findMany({ take: 1 })
    expect(await server.ask(`{ node(id: "${globalId('Region', region?.id ?? '')}") { id } }`)).toMatchObject({
      status: 200,
    })
  })
})

test('callers have their turns one after another, however many wait for each', () => {
  const caller = { name: 'one' }
  const waiting = turns<string>(() => caller.name)
  for (const waiter of ['one 1', 'one 2', 'one 3']) waiting.add(waiter)
  caller.name = 'two'
  for (const waiter of ['two 1', 'two 2']) waiting.add(waiter)
  const served: (string | undefined)[] = []
  while (waiting.count() > 0) {
    const next = waiting.next()
    served.push(next)
    if (next) waiting.remove(next)
  }
  expect(served).toEqual(['one 1', 'two 1', 'one 2', 'two 2', 'one 3'])
  expect(waiting.next()).toBeUndefined()
})
