import { createServer as createHttp, type Server as HttpServer } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readFrom } from '../../data/query.ts'
import { stranger } from '../../data/scope.ts'
import { createServer } from '../../server/server.ts'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { inject } from '../../testing/inject.ts'
import { keyring } from './keyring.ts'
import { tokensOf } from './tokens.ts'

const now = new Date('2021-03-01T09:00:00Z')
const seconds = now.getTime() / 1000
const settings = {
  issuer: 'https://login.test',
  audience: 'podyom',
  algorithms: ['ES256'],
  groupsClaim: 'realm_access.roles',
}
const claims = { sub: 'head', iss: settings.issuer, aud: 'podyom', iat: seconds - 10, exp: seconds + 60 }

let database: TestDatabase
let provider: HttpServer
const jwks = { times: 0, down: false }
const [known, next, foreign] = await Promise.all(
  ['known', 'next', 'foreign'].map(async kid => ({
    kid,
    ...(await generateKeyPair('ES256', { extractable: true })),
  })),
)
const published = new Set([known])

beforeAll(async () => {
  database = await testDatabase({ seeded: true })
  const region = await database.db.region.findUniqueOrThrow({ where: { code: 'RU-PER' } })
  await database.db.appUser.create({
    data: { subject: 'head', title: 'Отдел', grants: { create: { role: 'REGIONAL', regionId: region.id } } },
  })
  provider = createHttp(async (_, response) => {
    jwks.times += 1
    if (jwks.down) return void response.destroy()
    const keys = [...published].map(async one => one && { ...(await exportJWK(one.publicKey)), kid: one.kid })
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ keys: await Promise.all(keys) }))
  })
  await new Promise<void>(resolve => provider.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  vi.useRealTimers()
  provider.close()
  await database.close()
})

const open = (more: { readonly leeway?: number } = {}) => {
  const address = provider.address()
  const port = typeof address === 'object' ? address?.port : 0
  const tokens = tokensOf({ ...settings, ...more }, keyring(new URL(`http://127.0.0.1:${port}/jwks`)))
  const { transact } = database
  // What is kept for a while is kept by what reads it.
  const read = readFrom(database.pool)
  const server = createServer({
    read,
    transact,
    plugins: [],
    visitor: stranger,
    tokens,
    now: () => now,
  })
  return async (token: string) => {
    database.sql.length = 0
    const response = await inject(server, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ regions { nodes { code } } }' }),
    })
    const { data, errors } = await response.json()
    const message: string = errors?.[0]?.message ?? ''
    const challenge = response.headers.get('www-authenticate')
    return { status: response.status, data, message, challenge, statements: database.sql.length }
  }
}

type Signer = typeof known
const sign = (payload: JWTPayload, { kid, privateKey }: NonNullable<Signer> = signer(known), alg = 'ES256') =>
  new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(privateKey)
const signer = (one: Signer) => {
  if (!one) throw new Error('the key pair is made above')
  return one
}
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token', () => {
  test('lets in the user whom the platform knows by its subject', async () => {
    const { status, data } = await open()(await sign(claims))
    expect({ status, data }).toEqual({ status: 200, data: { regions: { nodes: [{ code: 'RU-PER' }] } } })
  })

  const { iat, exp, sub, ...rest } = claims
  test.each([
    ['of another issuer', { ...claims, iss: 'https://elsewhere.test' }],
    ['for another audience', { ...claims, aud: 'other' }],
    ['that has expired', { ...claims, exp: seconds - 10 }],
    ['that never expires', { ...rest, iat, sub }],
    ['that does not say when it was issued', { ...rest, exp, sub }],
    ['of nobody', { ...rest, iat, exp }],
    ['of an empty name', { ...claims, sub: '' }],
    ['of a name with a NUL', { ...claims, sub: 'head\u0000' }],
    ['issued in the future', { ...claims, iat: seconds + 30 }],
    ['that is not yet in force', { ...claims, nbf: seconds + 30 }],
  ])('%s is answered by 401, and no statement is sent', async (_, payload) => {
    expect(await open()(await sign(payload))).toMatchObject({ status: 401, statements: 0 })
  })

  test.each([
    ['issued in the future', { ...claims, iat: seconds + 600 }],
    ['in force from the future on', { ...claims, nbf: seconds + 600 }],
  ])('%s says that the clocks differ', async (_, payload) => {
    expect((await open()(await sign(payload))).message).toMatch(/часы/)
  })

  test.each([
    ['wrong_issuer', { ...claims, iss: 'https://elsewhere.test' }],
    ['wrong_audience', { ...claims, aud: 'other' }],
    ['expired', { ...claims, exp: seconds - 10 }],
    ['not_yet_valid', { ...claims, iat: seconds + 600 }],
    ['missing_claim', { ...rest, iat, exp }],
    ['unknown_user', { ...claims, sub: 'nobody' }],
  ])('that is refused says %s in WWW-Authenticate', async (because, payload) => {
    const { challenge } = await open()(await sign(payload))
    expect(challenge).toBe(`Bearer realm="Podyom", error="invalid_token", error_description="${because}"`)
  })

  test('may be as old as the leeway allows', async () => {
    const token = await sign({ ...claims, exp: seconds - 10 })
    expect((await open({ leeway: 0 })(token)).status).toBe(401)
    expect((await open({ leeway: 30 })(token)).status).toBe(200)
  })

  test('brings what the groups in it are granted', async () => {
    const orl = await database.db.region.findUniqueOrThrow({ where: { code: 'RU-ORL' } })
    const data = { groupName: 'orl', role: 'REGIONAL', regionId: orl.id } as const
    const { id } = await database.db.groupGrant.create({ data })
    const { data: seen } = await open()(await sign({ ...claims, realm_access: { roles: ['orl', 'orl', 7] } }))
    expect(seen.regions.nodes.map(({ code }: { readonly code: string }) => code).sort()).toEqual([
      'RU-ORL',
      'RU-PER',
    ])
    await database.db.groupGrant.delete({ where: { id } })
  })

  test('from before its user signed out everywhere is refused', async () => {
    const change = (signedOutAt: Date | null) =>
      database.db.appUser.update({ where: { subject: 'head' }, data: { signedOutAt } })
    await change(now)
    const early = await open()(await sign(claims))
    expect([early.status, early.challenge]).toEqual([401, expect.stringContaining('signed_out')])
    await change(new Date(now.getTime() - 60_000))
    expect((await open()(await sign(claims))).status).toBe(200)
    await change(null)
  })

  test('of a user whom the platform does not know is answered by 401', async () => {
    expect(await open()(await sign({ ...claims, sub: 'nobody' }))).toMatchObject({
      status: 401,
      // The user, and the time zones that decide the days of grants; both are cached.
      statements: 2,
    })
  })

  test('that is signed by another key, unsigned or signed by a shared secret is refused', async () => {
    const ask = open()
    const unsigned = `${encode({ alg: 'none', kid: 'known' })}.${encode(claims)}.`
    const shared = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'known' })
      .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(signer(known).publicKey))))
    const forged = await sign(claims, { ...signer(foreign), kid: 'known' })
    for (const token of [unsigned, shared, forged]) expect((await ask(token)).status).toBe(401)
  })
})

describe('the keys of a provider', () => {
  test('are fetched once, and again for a key unknown so far, but not twice in half a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const ask = open()
    jwks.times = 0
    await ask(await sign(claims))
    await ask(await sign(claims))
    expect(jwks.times).toBe(1)
    published.add(next)
    const token = await sign(claims, signer(next))
    expect((await ask(token)).status).toBe(401)
    expect(jwks.times).toBe(1)
    vi.setSystemTime(Date.now() + 31_000)
    expect((await ask(token)).status).toBe(200)
    expect(jwks.times).toBe(2)
  })

  test('stay valid while the provider is down, and it does not get a request for every token', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const ask = open()
    await ask(await sign(claims))
    jwks.down = true
    jwks.times = 0
    vi.setSystemTime(Date.now() + 3_600_000)
    for (let i = 0; i < 3; i += 1) expect((await ask(await sign(claims))).status).toBe(200)
    const unknown = await ask(await sign(claims, signer(foreign)))
    expect(unknown).toMatchObject({ status: 401, statements: 0 })
    expect(unknown.message).toMatch(/не отвечает/)
    expect(jwks.times).toBe(1)
    jwks.down = false
  })
})
