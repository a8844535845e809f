import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { stranger } from '../data/scope.ts'
import { connect, type Database } from '../database/connect.ts'
import { type Listening, listen } from '../http/listen.ts'
import { createServer } from '../server/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { patientLimits } from '../testing/limits.ts'
import { type Subscriber, subscribe } from './testing.subscriber.ts'
import { changed, settled, write } from './testing.ts'
import { wakeable } from './wakeup.ts'

const region = { role: 'REGIONAL', on: 'RU-IVA' } as const
const changes = wakeable()
const open: Subscriber[] = []
let store: TestDatabase
let database: Database
let listening: Listening
let recordReads = 0
let organization = { id: '', place: { regionId: '', municipalityId: null, schoolId: null } }

beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  database = await connect(store.url, {
    limits: patientLimits,
    onStatement: ({ sql }) => {
      if (/from "core"\."organization" t/.test(sql)) recordReads += 1
    },
  })
  const { read, transact } = database
  const options = { read, transact, plugins: [], visitor: stranger, changes, limits: patientLimits }
  listening = await listen(await createServer(options), '127.0.0.1', 0)
  const { id: regionId } = await store.db.region.findUniqueOrThrow({ where: { code: 'RU-IVA' } })
  const { id } = await store.db.organization.create({
    data: { key: 'proverka', kind: 'COUNCIL', name: 'Совет', regionId },
  })
  await store.db.person.create({
    data: { organizationId: id, key: 'proverka', fullName: 'Иванова Проверочная', position: 'Методист' },
  })
  organization = { id, place: { regionId, municipalityId: null, schoolId: null } }
  await write(store, changed('before all'))
  await settled(store)
})
afterAll(async () => {
  for (const one of open) one.leave()
  await changes.close()
  await listening.drain()
  await database.close()
  await store.close()
})

interface Reader {
  readonly grant?: GrantSpec
  readonly personalData?: boolean
  readonly purpose?: string
  readonly variables?: object
}

const query = `subscription ($after: String, $first: Int = 5) {
  changes(after: $after) { record { ... on Organization { name persons(first: $first) { nodes { fullName } } } } }
}`

const keyOf = (grant: GrantSpec, personalData: boolean) =>
  issueKey(store.transact, {
    title: 'Читатель',
    grants: [grant],
    personalData,
    expiresAt: new Date('2100-01-01'),
  })

/** The head of the feed for a user of a region. */
async function head(): Promise<string> {
  const response = await fetch(`${listening.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await keyOf(region, false)}` },
    body: JSON.stringify({ query: '{ changes(first: 0) { head } }' }),
  })
  return (await response.json()).data.changes.head
}

/** A subscriber who is a user of their own. */
async function follow({ grant = region, personalData = false, purpose, variables = {} }: Reader) {
  const key = await keyOf(grant, personalData)
  const headers = purpose === undefined ? {} : { 'x-purpose': encodeURIComponent(purpose) }
  const subscriber = await subscribe(listening.url, variables, key, { query, headers })
  open.push(subscriber)
  return subscriber
}

/** What each reader receives of one change of the organization. */
async function received(readers: readonly Subscriber[]) {
  const { id, place } = organization
  await write(store, changed('proverka', { type: 'Organization', id, place }))
  await settled(store)
  recordReads = 0
  changes.wake()
  return Promise.all(readers.map(async one => (await one.next()).data.changes.record))
}
const record = (...names: readonly (string | null)[]) => ({
  name: 'Совет',
  persons: { nodes: names.map(fullName => ({ fullName })) },
})

describe('readers of one event', () => {
  test('are answered by one reading where they have the same rights, wherever they have begun', async () => {
    const after = await head()
    const readers = [await follow({}), await follow({}), await follow({ variables: { after } })]
    // The first event finds each of them where they have begun, the second in one place.
    expect(await received(readers)).toEqual([record(null), record(null), record(null)])
    expect(await received(readers)).toEqual([record(null), record(null), record(null)])
    expect(recordReads).toBe(1)
  })

  test('get what their own variables ask for', async () => {
    const readers = [await follow({}), await follow({ variables: { first: 0 } })]
    expect(await received(readers)).toEqual([record(null), record()])
  })

  test('get personal data each by their own right and purpose, and each reading is audited', async () => {
    const readers = [
      await follow({}),
      await follow({ personalData: true, purpose: 'Первая цель' }),
      await follow({ personalData: true, purpose: 'Вторая цель' }),
      await follow({ personalData: true }),
      await follow({ purpose: 'Без права' }),
      await follow({ grant: { role: 'ADMIN', on: null }, personalData: true, purpose: 'Третья цель' }),
    ]
    const name = 'Иванова Проверочная'
    const names = [null, name, name, null, null, name]
    expect(await received(readers)).toEqual(names.map(one => record(one)))
    const noted = await store.db.auditEntry.findMany({ where: { action: 'readPersonalData' } })
    expect(noted.map(({ basis }) => basis).toSorted()).toEqual(['Вторая цель', 'Первая цель', 'Третья цель'])
  })
})
