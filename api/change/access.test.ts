import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addKey } from '../auth/issue-key.ts'
import { type GrantSpec, grantOf } from '../auth/resolve-grant.ts'
import { stranger } from '../data/scope.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type Listening, listen } from '../http/listen.ts'
import { createServer } from '../server/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { patientLimits } from '../testing/limits.ts'
import { type Subscriber, subscribe } from './testing.subscriber.ts'
import { changed, settled, write } from './testing.ts'
import { wakeable } from './wakeup.ts'

const school = { role: 'SCHOOL', on: 'livny-sakhzavodskaya' } as const
const city = { role: 'MUNICIPAL', on: 'livny' } as const
const changes = wakeable()
let time = Date.now()
let store: TestDatabase
let listening: Listening
let user = ''

beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  const tokens = {
    identityOf: async (_: string, now: Date) => {
      if (now.getTime() < Date.now() + 3_600_000) return { subject: 'office', groups: [], issuedAt: now }
      throw apiError('UNAUTHENTICATED', 'Срок действия токена истёк: войдите заново.')
    },
  }
  const server = await createServer({
    read: store.read,
    transact: store.transact,
    plugins: [],
    visitor: stranger,
    changes,
    tokens,
    limits: { ...patientLimits, subscriptionCheckMs: 100 },
    now: () => new Date(time),
  })
  listening = await listen(server, '127.0.0.1', 0)
  user = (await store.db.appUser.create({ data: { title: 'Отдел', subject: 'office' } })).id
  await write(store, changed('before all'))
  await settled(store)
})
afterAll(async () => {
  await changes.close()
  await listening.drain()
  await store.close()
})

const subscribers: Subscriber[] = []
afterEach(() => {
  time = Date.now()
  for (const one of subscribers.splice(0)) one.leave()
})
const follow = async (token: string, variables: object = {}) => {
  const subscriber = await subscribe(listening.url, variables, token)
  subscribers.push(subscriber)
  await write(store, changed('received'))
  changes.wake()
  const { data } = await subscriber.next()
  expect(data.changes.key).toBe('received')
  return { subscriber, cursor: data.changes.cursor }
}
const grant = async (spec: GrantSpec) => {
  await store.db.userGrant.deleteMany({ where: { userId: user } })
  await store.db.userGrant.create({ data: { userId: user, ...(await grantOf(store.read, spec)) } })
}
const key = () => store.transact(tx => addKey(tx, user, new Date('2100-01-01')))
/** Lets the server forget whom it knows. */
const aMinute = () => {
  time += 60_000
}

describe('a subscription', () => {
  test('ends with 401 when its key is revoked', async () => {
    await grant(school)
    const { id, text } = await key()
    const { subscriber } = await follow(text)
    await store.db.apiKey.update({ where: { id }, data: { revokedAt: new Date() } })
    aMinute()
    expect(await subscriber.next()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(await subscriber.next()).toBeNull()
  })

  test('ends with 401 when its token expires', async () => {
    await grant(school)
    const { subscriber } = await follow('some.signed.token')
    time += 2 * 3_600_000
    expect(await subscriber.next()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  test('ends when the scope grows, and continues from its last cursor with the rows gained', async () => {
    await grant(school)
    const { text } = await key()
    const { subscriber, cursor } = await follow(text)
    await grant(city)
    aMinute()
    expect(await subscriber.next()).toBeNull()
    const again = await subscribe(listening.url, { after: cursor, types: ['School'] }, text)
    subscribers.push(again)
    const { data } = await again.next()
    expect(data.changes).toMatchObject({
      operation: 'UPSERT',
      type: 'School',
      record: { name: expect.any(String) },
    })
  })

  test('ends when a role is revoked, even if the same rows stay visible', async () => {
    await grant({ role: 'ADMIN', on: null })
    const { text } = await key()
    const { subscriber } = await follow(text)
    await grant({ role: 'AUDITOR', on: null })
    aMinute()
    expect(await subscriber.next()).toBeNull()
  })

  test.each([
    ['a key', async () => (await key()).text],
    ['a token', async () => 'some.signed.token'],
  ])('ends with 401 when its reader with %s is blocked', async (_, come) => {
    await grant(school)
    const { subscriber } = await follow(await come())
    const block = (archivedAt: Date | null) =>
      store.db.appUser.update({ where: { id: user }, data: { archivedAt } })
    await block(new Date())
    aMinute()
    const event = await subscriber.next()
    await block(null)
    expect(event).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  test('ends when the school of its reader is archived', async () => {
    await grant(school)
    const { text } = await key()
    const { subscriber } = await follow(text)
    const where = { key: school.on }
    await store.db.school.update({ where, data: { archivedAt: new Date() } })
    aMinute()
    const event = await subscriber.next()
    await store.db.school.update({ where, data: { archivedAt: null } })
    expect(event).toBeNull()
  })

  test('continues while nothing has changed for its reader', async () => {
    await grant(school)
    const { text } = await key()
    const { subscriber } = await follow(text)
    aMinute()
    await new Promise(resolve => setTimeout(resolve, 300))
    await write(store, changed('later'))
    changes.wake()
    expect((await subscriber.next()).data.changes.key).toBe('later')
  })
})
