import { describe, expect, test } from 'vitest'
import { settled } from '../change/testing.ts'
import { globalId, readId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const asAdmin = { as: [{ role: 'ADMIN', on: null }] } as const
const asRegional = { as: [{ role: 'ADMIN', on: 'RU-IVA' }] } as const
const code = ({
  errors,
}: {
  readonly errors: readonly { readonly extensions?: { readonly code?: string } }[]
}) => errors[0]?.extensions?.code

const create = `mutation ($input: CreateUserInput!) { createUser(input: $input) { findings { code }
  record { id version title personalData subject blockedAt grants { role region { code } school { key } validTo } } } }`
const makeKey = `mutation ($input: CreateKeyInput!) { createKey(input: $input) { key record { id version number revokedAt
  user { id } } } }`

const region = async (name: string) =>
  globalId('Region', (await server().database.db.region.findUniqueOrThrow({ where: { code: name } })).id)
const made = async (grants: readonly object[], more: object = {}) => {
  const { data, errors } = await server().ask(
    create,
    { input: { title: 'Отдел', grants, ...more } },
    { ...asAdmin, personalData: true },
  )
  expect(errors).toEqual([])
  return data.createUser.record
}
const keyOf = async (user: string, headers = {}) =>
  (await server().ask(makeKey, { input: { user, reason: 'Заявка 7' } }, { ...asAdmin, headers })).data
    .createKey
const whoIs = (key: string, headers = {}) =>
  server().ask(
    '{ viewer { title grants { role } } }',
    {},
    { headers: { authorization: `Bearer ${key}`, ...headers } },
  )
const inRegion = async (role = 'REGIONAL', name = 'RU-IVA') => [{ role, region: await region(name) }]

describe('createUser', () => {
  test('makes a user whose key has the given grants, and both are in audit and feed without secrets', async () => {
    const { database } = server()
    const user = await made(await inRegion(), { subject: 'iva-office-1', reason: 'Приказ 5' })
    expect(user).toMatchObject({
      version: 1,
      title: 'Отдел',
      personalData: false,
      subject: null,
      blockedAt: null,
    })
    expect(user.grants).toEqual([
      { role: 'REGIONAL', region: { code: 'RU-IVA' }, school: null, validTo: null },
    ])
    const { key, record } = await keyOf(user.id)
    expect(key).toMatch(new RegExp(`^pdm_${record.number}_[0-9a-f]{64}$`))
    expect((await whoIs(key)).data.viewer).toEqual({ title: 'Отдел', grants: [{ role: 'REGIONAL' }] })
    const kept = await Promise.all([
      database.db.auditEntry.findMany(),
      database.pool.query('select * from core.change').then(({ rows }) => rows),
      database.db.idempotencyKey.findMany(),
    ])
    const text = JSON.stringify(kept, (_, value) => (typeof value === 'bigint' ? `${value}` : value))
    expect(text).toContain(record.number)
    expect(text).not.toContain(key.slice(-64))
    expect(text).not.toContain('iva-office-1')
    expect(kept[1].map(({ type }: { readonly type: string }) => type)).toEqual(['User', 'AccessKey'])
  })

  test.each([
    ['no grant', async () => ({ grants: [] })],
    ['the role of everybody', async () => ({ grants: [{ role: 'PUBLIC' }] })],
    ['a role without its place', async () => ({ grants: [{ role: 'SCHOOL' }] })],
    ['a role on the wrong kind of place', async () => ({ grants: await inRegion('MUNICIPAL') })],
    ['a curator without an assignment', async () => ({ grants: await inRegion('CURATOR') })],
    [
      'a last day before the first',
      async () => ({
        grants: [{ role: 'ADMIN', validFrom: '2021-05-01', validTo: '2021-04-01' }],
      }),
    ],
    ['a blank title', async () => ({ title: ' ', grants: [{ role: 'ADMIN' }] })],
    ['a subject that is taken', async () => ({ subject: 'iva-office-1', grants: [{ role: 'ADMIN' }] })],
  ])('refuses %s', async (_, input) => {
    const before = await server().database.db.appUser.count()
    const answer = await server().ask(create, { input: { title: 'Отдел', ...(await input()) } }, asAdmin)
    expect(code(answer)).toBe('BAD_INPUT')
    expect(await server().database.db.appUser.count()).toBe(before)
  })

  test("gives nothing beyond the giver's own territory and right to personal data", async () => {
    const ask = async (input: object) =>
      code(await server().ask(create, { input: { title: 'Отдел', ...input } }, asRegional))
    expect(await ask({ grants: await inRegion() })).toBeUndefined()
    expect(await ask({ grants: [{ role: 'AUDITOR' }] })).toBe('FORBIDDEN')
    expect(await ask({ grants: await inRegion('REGIONAL', 'RU-ORL') })).toBe('NOT_FOUND')
    expect(await ask({ grants: await inRegion(), personalData: true })).toBe('FORBIDDEN')
    const { db } = server().database
    const { id } = await db.school.findFirstOrThrow({ where: { region: { code: 'RU-IVA' } } })
    expect(await ask({ grants: [{ role: 'SCHOOL', school: globalId('School', id) }] })).toBeUndefined()
  })

  test('without personal data gives no new place to a user who reads it', async () => {
    const user = await made(await inRegion(), { personalData: true })
    const change = `mutation ($input: ChangeUserGrantsInput!) { changeUserGrants(input: $input) {
      record { version personalData grants { role } } } }`
    const ask = async (input: object) =>
      server().ask(change, { input: { user: user.id, ...input } }, asRegional)
    const wider = [...(await inRegion()), ...(await inRegion('AUDITOR'))]
    expect(code(await ask({ version: 1, grants: wider }))).toBe('FORBIDDEN')
    expect((await ask({ version: 1, grants: await inRegion() })).data).toMatchObject({
      changeUserGrants: { record: { version: 2, personalData: true } },
    })
    const without = await ask({ version: 2, grants: wider, personalData: false })
    expect(without.data.changeUserGrants.record).toMatchObject({ version: 3, personalData: false })
  })

  test('does not reveal to an administrator of a territory which subjects exist', async () => {
    const grants = await inRegion()
    const ask = async (subject: string) => {
      const input = { title: 'Отдел', subject, grants }
      const { status, data, errors } = await server().ask(create, { input }, asRegional)
      return { status, data, errors: errors.map(({ message, extensions }) => [message, extensions?.code]) }
    }
    await made(grants, { subject: 'iva-office-2' })
    const known = await ask('iva-office-2')
    expect(known).toMatchObject({ status: 403, errors: [[expect.any(String), 'FORBIDDEN']] })
    expect(await ask('nobody')).toEqual(known)
  })

  test('puts a curator on the place of the assignment', async () => {
    const { db } = server().database
    const curator = await db.curator.findFirstOrThrow({ where: { key: 'rodniki-curator-municipal-curator' } })
    const user = await made([{ role: 'CURATOR', curator: globalId('Curator', curator.id) }])
    expect(user.grants).toMatchObject([{ role: 'CURATOR', school: { key: 'rodniki-sosnovskaya' } }])
  })
})

describe('createKey', () => {
  test('makes no key of a reader of personal data if the administrator may not read it', async () => {
    const reader = await made(await inRegion(), { personalData: true })
    const other = await made(await inRegion())
    const ask = async (user: string, more = {}) =>
      code(await server().ask(makeKey, { input: { user } }, { ...asRegional, ...more }))
    expect(await ask(reader.id)).toBe('FORBIDDEN')
    expect(await ask(reader.id, { personalData: true })).toBeUndefined()
    expect(await ask(other.id)).toBeUndefined()
  })

  test('shows the key once: a repeated request gets the record alone, and one key is made', async () => {
    const { id } = await made([{ role: 'AUDITOR' }])
    const headers = { 'idempotency-key': 'key-request-1' }
    const first = await keyOf(id, headers)
    const second = await keyOf(id, headers)
    expect(first.key).toMatch(/^pdm_/)
    expect(second).toMatchObject({ key: null, record: { id: first.record.id } })
    const { data } = await server().ask(
      'query ($f: AccessKeyFilter) { keys(filter: $f) { totalCount } }',
      { f: { user: id } },
      asAdmin,
    )
    expect(data.keys.totalCount).toBe(1)
  })

  test('refuses a past day and a user outside the scope of the administrator', async () => {
    const { id } = await made([{ role: 'AUDITOR' }])
    expect(code(await server().ask(makeKey, { input: { user: id, expiresOn: '2020-01-01' } }, asAdmin))).toBe(
      'BAD_INPUT',
    )
    expect(code(await server().ask(makeKey, { input: { user: id } }, asRegional))).toBe('NOT_FOUND')
  })
})

describe('changes of a user', () => {
  const change = `mutation ($input: ChangeUserGrantsInput!) { changeUserGrants(input: $input) {
    record { version grants { role validTo } } } }`
  const block =
    'mutation ($input: BlockUserInput!) { blockUser(input: $input) { record { version blockedAt keys { revokedAt } } } }'
  const unblock =
    'mutation ($input: BlockUserInput!) { unblockUser(input: $input) { record { version blockedAt } } }'

  test('add and remove grants, keep the others, and require the version', async () => {
    const { db } = server().database
    const user = await made([{ role: 'AUDITOR' }, ...(await inRegion())])
    const grants = [{ role: 'AUDITOR' }, { role: 'ADMIN', validTo: '2021-06-30' }]
    const { data } = await server().ask(change, { input: { user: user.id, version: 1, grants } }, asAdmin)
    expect(data.changeUserGrants.record).toEqual({
      version: 2,
      grants: [
        { role: 'AUDITOR', validTo: null },
        { role: 'ADMIN', validTo: '2021-06-30' },
      ],
    })
    expect(code(await server().ask(change, { input: { user: user.id, version: 1, grants } }, asAdmin))).toBe(
      'CONFLICT',
    )
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'changeUserGrants', recordId: readId(user.id)?.id ?? '' },
    })
    expect(JSON.stringify([entry.before, entry.after])).toMatch(/REGIONAL.*ADMIN/)
  })

  test('revoke all keys of a blocked user, and unblocking does not restore them', async () => {
    const { id } = await made([{ role: 'AUDITOR' }])
    const { key } = await keyOf(id)
    const input = { user: id, version: 1 }
    const { data } = await server().ask(block, { input }, asAdmin)
    expect(data.blockUser.record).toMatchObject({ version: 2, keys: [{ revokedAt: expect.any(String) }] })
    expect((await whoIs(key)).status).toBe(401)
    const back = await server().ask(unblock, { input: { ...input, version: 2 } }, asAdmin)
    expect(back.data.unblockUser.record).toEqual({ version: 3, blockedAt: null })
    expect((await whoIs(key)).status).toBe(401)
  })

  test('are not made by a user for themselves', async () => {
    const { id } = await made([{ role: 'ADMIN' }])
    const { key } = await keyOf(id)
    const headers = { authorization: `Bearer ${key}` }
    const grants = [{ role: 'ADMIN' }]
    expect(code(await server().ask(change, { input: { user: id, version: 1, grants } }, { headers }))).toBe(
      'FORBIDDEN',
    )
    expect(code(await server().ask(block, { input: { user: id, version: 1 } }, { headers }))).toBe(
      'FORBIDDEN',
    )
  })

  test('end a key once', async () => {
    const { id } = await made([{ role: 'AUDITOR' }])
    const { key, record } = await keyOf(id)
    const revoke = 'mutation ($input: RevokeKeyInput!) { revokeKey(input: $input) { record { revokedAt } } }'
    const input = { key: record.id, version: record.version, reason: 'Утерян' }
    expect((await server().ask(revoke, { input }, asAdmin)).data.revokeKey.record.revokedAt).not.toBeNull()
    expect((await whoIs(key)).status).toBe(401)
    expect(code(await server().ask(revoke, { input: { ...input, version: 2 } }, asAdmin))).toBe('BAD_INPUT')
    expect(code(await server().ask(revoke, { input }, asRegional))).toBe('NOT_FOUND')
  })
})

describe('users and keys', () => {
  const query =
    '{ users(first: 200) { nodes { id title grants { role } keys { number } } } keys(first: 200) { nodes { user { id } } } }'

  test('are listed for administrators of everything in a constant number of statements', async () => {
    const { data, statements } = await server().ask(query, {}, asAdmin)
    expect(data.users.nodes.length).toBeGreaterThan(5)
    expect(data.keys.nodes.length).toBeGreaterThan(5)
    expect(statements).toHaveLength(2)
  })

  test('are listed for an administrator of a region only if all their grants are in it', async () => {
    const outside = await made([...(await inRegion()), ...(await inRegion('REGIONAL', 'RU-ORL'))])
    const { data } = await server().ask(query, {}, asRegional)
    const ids = data.users.nodes.map(({ id }: { readonly id: string }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).not.toContain(outside.id)
    const { data: found } = await server().ask(
      'query ($id: ID!) { node(id: $id) { id } }',
      { id: outside.id },
      asRegional,
    )
    expect(found.node).toBeNull()
  })

  test.each(['REGIONAL', 'AUDITOR'] as const)('are closed to the role %s, in every query', async role => {
    const as = [{ role, on: 'RU-IVA' }] as const
    expect(code(await server().ask(query, {}, { as }))).toBe('FORBIDDEN')
    const user = await made(await inRegion())
    await settled(server().database)
    const { data } = await server().ask(
      'query ($id: ID!) { node(id: $id) { id } changes(first: 500) { changes { type } } }',
      { id: user.id },
      { as },
    )
    expect(data.node).toBeNull()
    expect(JSON.stringify(data.changes)).not.toContain('User')
  })

  test('are filtered by role and state', async () => {
    const filtered = 'query ($f: UserFilter) { users(filter: $f) { nodes { grants { role } blockedAt } } }'
    const { data } = await server().ask(filtered, { f: { role: 'CURATOR', blocked: false } }, asAdmin)
    expect(data.users.nodes).toMatchObject([{ grants: [{ role: 'CURATOR' }], blockedAt: null }])
    const nobody = await server().ask(filtered, { f: { role: 'PUBLIC' } }, asAdmin)
    expect(nobody.data.users.nodes).toEqual([])
    const keys = await server().ask(
      '{ keys(filter: { inForce: false }) { nodes { revokedAt } } }',
      {},
      asAdmin,
    )
    expect(keys.data.keys.nodes.every((one: { readonly revokedAt: string | null }) => one.revokedAt)).toBe(
      true,
    )
  })
})
