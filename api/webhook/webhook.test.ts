import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { webhookTests } from './testing.server.ts'
import { expectedSignature } from './testing.ts'

const { parts, ask, create, rename, schoolOf, deliveriesOf, receiver, restart } = webhookTests()
const [livny, rodniki] = ['livny-orlovskaya', 'RU-IVA']

describe('a webhook', () => {
  test('posts a change with what the user may read, signed', async () => {
    const document =
      'query ($id: ID!) { node(id: $id) { ... on School { shortName municipality { name } } } }'
    const { secret } = await create({ types: ['School'], document })
    const record = await rename(livny, 'Новое имя')
    await expect.poll(() => receiver().received.length).toBe(1)
    const [event] = receiver().received
    expect(event?.body).toMatchObject({
      type: 'School.upsert',
      data: {
        record,
        payload: { node: { shortName: 'Новое имя', municipality: { name: expect.any(String) } } },
      },
    })
    expect(event?.signatures).toEqual([event && expectedSignature(secret, event)])
  })

  test('sends nothing of another region', async () => {
    await create({ types: ['School'] })
    await rename(await schoolOf(rodniki), 'Чужая школа')
    const record = await rename(livny, 'Своя школа')
    await expect.poll(() => receiver().received.map(({ body }) => body.data.record)).toEqual([record])
  })

  test('sends nothing any more when its user is blocked', async () => {
    const { id, user } = await create({ types: ['School'] })
    await ask('mutation ($input: BlockUserInput!) { blockUser(input: $input) { record { id } } }', {
      input: { user: user.id, version: user.version },
    })
    await rename(livny, 'После блокировки')
    await expect.poll(async () => (await deliveriesOf(id))?.pausedFor).toBe('OWNER')
    expect(receiver().received).toEqual([])
  })

  test('sends every change once by id, in order, to a receiver that was away', async () => {
    const { id } = await create({ types: ['School'] })
    receiver().state.isAway = true
    for (const n of [1, 2, 3]) await rename(livny, `Имя ${n}`)
    await expect.poll(async () => (await deliveriesOf(id)).failures).toBeGreaterThan(0)
    const [failed] = (await deliveriesOf(id)).deliveries.nodes.filter(
      (one: { attempts: object[] }) => one.attempts.length > 0,
    )
    expect(failed.attempts[0]).toEqual({ status: null, error: 'ECONNRESET' })
    receiver().state.isAway = false
    // As if its time had come: the pauses are those of the product.
    await parts().database.db.webhookDelivery.updateMany({ data: { nextAt: new Date(0) } })
    await rename(livny, 'Имя 4')
    await expect.poll(() => receiver().received.length).toBe(4)
    const versions = receiver().received.map(({ body }) => body.data.version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(new Set(receiver().received.map(one => one.id)).size).toBe(4)
    await expect.poll(async () => (await deliveriesOf(id)).failures).toBe(0)
  })

  test('loses nothing when its server is killed', async () => {
    const { id } = await create({ types: ['School'] })
    receiver().state.isAway = true
    await rename(livny, 'Перед сбоем')
    await expect.poll(async () => (await deliveriesOf(id)).deliveries.nodes[0]?.attempts.length).toBe(1)
    parts().server.signal('SIGKILL')
    await parts().server.exited
    receiver().state.isAway = false
    await restart()
    await rename(livny, 'После сбоя')
    await parts().database.db.webhookDelivery.updateMany({
      data: { nextAt: new Date(0), claimedUntil: null },
    })
    await expect.poll(() => new Set(receiver().received.map(one => one.id)).size).toBe(2)
  })

  test('calls no address of the inside that is not allowed', async () => {
    const { id, version } = await create({ url: 'http://10.0.0.1/hook' })
    await ask('mutation ($input: TestWebhookInput!) { testWebhook(input: $input) { record { id } } }', {
      input: { webhook: id, version },
    })
    await expect
      .poll(async () => (await deliveriesOf(id)).deliveries.nodes.at(-1)?.attempts[0])
      .toEqual({ status: null, error: 'ADDRESS_FORBIDDEN' })
  })

  test('is signed by both secrets after a rotation, and replays what was sent', async () => {
    const made = await create({ types: ['School'] })
    await rename(livny, 'До замены')
    await expect.poll(() => receiver().received.length).toBe(1)
    const rotated = await ask(
      `mutation ($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { record { version } secret } }`,
      { input: { webhook: made.id, version: made.version } },
    )
    const { record, secret } = rotated.data.rotateWebhookSecret
    const { message } = await ask(
      'mutation ($input: ReplayWebhookInput!) { replayWebhook(input: $input) { record { id } } }',
      { input: { webhook: made.id, version: record.version, since: '2000-01-01T00:00:00Z' } },
    )
    expect(message).toBeNull()
    await rename(livny, 'После замены')
    await expect.poll(() => receiver().received.length).toBe(3)
    const [first, ...others] = receiver().received
    expect(others.map(one => one.id)).toContain(first?.id)
    for (const one of others)
      expect(one.signatures).toEqual([expectedSignature(secret, one), expectedSignature(made.secret, one)])
  })

  test('is refused with a document that changes data or is costly, a type that is none, or an address with a password', async () => {
    const region = await parts().database.db.region.findUniqueOrThrow({ where: { code: 'RU-ORL' } })
    const { data } = await ask(
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { record { id } } }',
      { input: { title: 'Обмен', grants: [{ role: 'REGIONAL', region: globalId('Region', region.id) }] } },
    )
    const wrong = [
      { document: 'mutation { __typename }' },
      {
        document:
          'query ($id: ID!, $other: Int) { node(id: $id) { id } schools(first: $other) { totalCount } }',
      },
      { document: 'query { nothing }' },
      { document: '{' },
      { types: ['Nothing'] },
      { states: ['overdue'] },
      { url: 'https://user:password@school.example.ru/' },
      { url: 'ftp://school.example.ru/' },
    ]
    // Each of them would take seconds to validate, or overflow the stack.
    const costly = [
      `query ($id: ID!) { ${'node(id: $id) { id } '.repeat(600)} }`,
      `query ($id: ID!) { node(id: $id) { ... on School { ${'municipality { id } '.repeat(900)} } } }`,
      `query ($id: ID!) { node(id: $id) ${'{ a '.repeat(1_500)}${'}'.repeat(1_500)} }`,
    ].map(document => ({ document }))
    const all = [
      ...wrong.map(input => ['BAD_INPUT', input] as const),
      ...costly.map(input => ['TOO_COSTLY', input] as const),
    ]
    for (const [expected, input] of all) {
      const { code } = await ask(
        'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { record { id } } }',
        { input: { user: data.createUser.record.id, title: 'Обмен', url: receiver().url, ...input } },
      )
      expect([input, code]).toEqual([input, expected])
    }
  })
})
