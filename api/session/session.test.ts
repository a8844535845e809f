import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stranger } from '../data/scope.ts'
import { createServer, type Server } from '../server/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { providerOf } from './provider.ts'
import { testProvider } from './testing.provider.ts'

const origin = 'http://podyom.test'
const idp = testProvider(origin, {
  head: { groups: ['perm-office', 'staff'] },
  nobody: { groups: ['staff'] },
  known: { groups: [] },
})
let store: TestDatabase
let server: Server
let region = ''
const clock = { ahead: 0 }

beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  region = (await store.db.region.findUniqueOrThrow({ where: { code: 'RU-PER' } })).id
  await store.db.groupGrant.create({ data: { groupName: 'perm-office', role: 'REGIONAL', regionId: region } })
  const grants = { create: { role: 'AUDITOR' } } as const
  await store.db.appUser.create({ data: { subject: 'known', title: 'Аудитор', grants } })
  server = await open()
})
afterAll(async () => {
  await server.close()
  await store.close()
})

const open = (issuer = idp.issuer()) =>
  createServer({
    read: store.read,
    transact: store.transact,
    plugins: [],
    visitor: stranger,
    now: () => new Date(Date.now() + clock.ahead),
    signIn: {
      provider: providerOf({
        issuer,
        clientId: 'podyom',
        clientSecret: idp.clientSecret,
        scopes: 'openid profile',
        groupsClaim: 'groups',
        leeway: 5,
        origin,
      }),
      origin,
      sessionMs: 3_600_000,
    },
  })

const cookiesOf = (header: string | readonly string[] | undefined) => [header ?? []].flat()
/** A cookie as a browser sends it back. */
const pairOf = (cookies: readonly string[], name: string) =>
  cookies.find(one => one.startsWith(`${name}=`) && !one.startsWith(`${name}=;`))?.split(';', 1)[0] ?? ''

const begin = async (path = '/work') => {
  const answer = await server.inject({ url: `/auth/sign-in?return=${encodeURIComponent(path)}` })
  return { url: String(answer.headers.location), cookies: cookiesOf(answer.headers['set-cookie']) }
}
const signIn = async (login: string, path?: string) => {
  const { url, cookies } = await begin(path)
  const back = await idp.signIn(url, login)
  const answer = await server.inject({
    url: back.slice(origin.length),
    headers: { cookie: pairOf(cookies, 'podyom_sign_in') },
  })
  const set = cookiesOf(answer.headers['set-cookie'])
  return { answer, set, cookie: pairOf(set, 'podyom'), back, begun: pairOf(cookies, 'podyom_sign_in') }
}
const ask = async (cookie: string, headers: Readonly<Record<string, string>> = { origin }) => {
  const answer = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    payload: { query: '{ viewer { title grants { role region { code } } } regions { nodes { code } } }' },
  })
  return { status: answer.statusCode, headers: answer.headers, ...answer.json() }
}
const signOut = (cookie: string, query = '', headers: Readonly<Record<string, string>> = { origin }) =>
  server.inject({ method: 'POST', url: `/auth/sign-out${query}`, headers: { cookie, ...headers } })

describe('a browser that signs in by the identity provider', () => {
  test('comes back to its page with a session, and has what the groups of the user grant', async () => {
    const { answer, set, cookie } = await signIn('head', '/schools?kind=BASIC')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/schools?kind=BASIC'])
    expect(set.find(one => one.startsWith('podyom='))).toMatch(
      /^podyom=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=3600$/,
    )
    const { data } = await ask(cookie)
    expect(data).toEqual({
      viewer: {
        title: 'Вход по группе perm-office',
        grants: [{ role: 'REGIONAL', region: { code: 'RU-PER' } }],
      },
      regions: { nodes: [{ code: 'RU-PER' }] },
    })
    expect((await server.inject({ url: '/auth', headers: { cookie } })).json()).toEqual({
      signIn: '/auth/sign-in',
      session: { title: 'Вход по группе perm-office' },
    })
  })

  test('is one user however often it signs in, and the first sign-in is in the audit log', async () => {
    await signIn('head')
    const users = await store.db.appUser.findMany({ where: { subject: 'head' } })
    expect(users).toHaveLength(1)
    const { rows } = await store.pool.query(
      "select action, after->>'title' as title, basis from core.audit_entry where record_id = $1",
      [users[0]?.id],
    )
    expect(rows).toEqual([{ action: 'signIn', title: 'Вход по группе perm-office', basis: 'perm-office' }])
  })

  test('has the grants that the platform gave to the user, without any group', async () => {
    const { cookie } = await signIn('known')
    expect((await ask(cookie)).data.viewer).toMatchObject({ title: 'Аудитор', grants: [{ role: 'AUDITOR' }] })
  })

  test('reads that the platform does not know the user', async () => {
    const { answer, cookie } = await signIn('nobody')
    expect([answer.statusCode, cookie]).toEqual([401, ''])
    expect(answer.body).toContain('учётной записи на платформе у вас нет')
  })

  test('loses what a group granted with its next request', async () => {
    const { cookie } = await signIn('head')
    const where = { groupName: 'perm-office' }
    await store.db.groupGrant.updateMany({ where, data: { archivedAt: new Date() } })
    expect((await ask(cookie)).errors[0].message).toMatch(/нет действующих прав/)
    await store.db.groupGrant.updateMany({ where, data: { archivedAt: null } })
    expect((await ask(cookie)).data.regions.nodes).toHaveLength(1)
  })

  test('returns to the start where its page has a longer address than a cookie holds', async () => {
    expect((await signIn('known', `/${'a'.repeat(4_000)}`)).answer.headers.location).toBe('/')
  })

  test('returns to no other site', async () => {
    for (const path of ['//evil.test', '/\\evil.test', 'https://evil.test', '/%0d%0a']) {
      const { answer } = await signIn('known', path)
      expect(String(answer.headers.location)).toMatch(/^\/(?:%0d%0a)?$/)
    }
  })
})

describe('a sign-in', () => {
  test('is finished only by the browser that began it, once, and with the code that it got', async () => {
    const { back, begun } = await signIn('known')
    const finish = (url: string, cookie: string) =>
      server.inject({ url: url.slice(origin.length), headers: { cookie } })
    const other = pairOf((await begin()).cookies, 'podyom_sign_in')
    for (const [url, cookie] of [
      [back, ''],
      [back, other],
      [back, begun],
      [`${origin}/auth/callback?error=access_denied`, begun],
    ] as const) {
      const { statusCode, headers, body } = await finish(url, cookie)
      expect([url, statusCode]).toEqual([url, 401])
      expect(pairOf(cookiesOf(headers['set-cookie']), 'podyom')).toBe('')
      expect(body).toContain('войдите ещё раз')
    }
  })

  test('that takes too long begins again', async () => {
    const { url, cookies } = await begin()
    const back = await idp.signIn(url, 'known')
    clock.ahead = 601_000
    const headers = { cookie: pairOf(cookies, 'podyom_sign_in') }
    const { body } = await server.inject({ url: back.slice(origin.length), headers })
    clock.ahead = 0
    expect(body).toContain('слишком давно')
  })

  test('asks the caller to come back later while the provider is away', async () => {
    const away = await open(new URL('http://127.0.0.1:9'))
    const { statusCode, headers, body } = await away.inject({ url: '/auth/sign-in' })
    expect([statusCode, headers['retry-after']]).toEqual([503, '5'])
    expect(body).toContain('Служба входа не отвечает')
    await away.close()
  })
})

describe('a session', () => {
  test('is not taken from pages of other sites', async () => {
    const { cookie } = await signIn('head')
    for (const headers of [
      {},
      { origin: 'http://evil.test' },
      { origin: 'null' },
      { origin, 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await ask(cookie, headers)
      expect(answer.status).toBe(401)
      expect(answer.headers['www-authenticate']).toContain('error_description="foreign_page"')
    }
    expect((await signOut(cookie, '', { origin: 'http://evil.test' })).statusCode).toBe(403)
    expect((await ask(cookie)).status).toBe(200)
  })

  test('ends when it expires, and when the user is blocked', async () => {
    const { cookie } = await signIn('head')
    clock.ahead = 3_601_000
    expect((await ask(cookie)).errors[0].message).toBe('Сеанс закончился: войдите заново.')
    clock.ahead = 0
    await store.db.appUser.update({ where: { subject: 'head' }, data: { archivedAt: new Date() } })
    expect((await ask(cookie)).status).toBe(401)
    expect((await signIn('head')).answer.body).toContain('заблокирована')
    await store.db.appUser.update({ where: { subject: 'head' }, data: { archivedAt: null } })
  })

  test('ends on every server at once when its user leaves; the others of the user go on', async () => {
    const [first, second] = [await signIn('head'), await signIn('head')]
    const answer = await signOut(first.cookie)
    expect(answer.json().url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/session\/end\?/)
    expect(cookiesOf(answer.headers['set-cookie'])[0]).toMatch(/^podyom=; .*Max-Age=0/)
    const other = await open()
    const seen = await other.inject({ url: '/auth', headers: { cookie: first.cookie } })
    expect(seen.json().session).toBeNull()
    expect((await ask(second.cookie)).status).toBe(200)
    await other.close()
  })

  test('ends with all others of the user who leaves everywhere, which is audited', async () => {
    const [first, second] = [await signIn('head'), await signIn('head')]
    expect((await signOut(first.cookie, '?everywhere=true')).statusCode).toBe(200)
    for (const { cookie } of [first, second]) expect((await ask(cookie)).status).toBe(401)
    const { rows } = await store.pool.query(
      "select action from core.audit_entry where action = 'signOutEverywhere'",
    )
    expect(rows).toHaveLength(1)
    expect((await ask((await signIn('head')).cookie)).status).toBe(200)
  })

  test('is not stored as it is sent', async () => {
    const { cookie } = await signIn('head')
    const { rows } = await store.pool.query('select to_jsonb(s)::text as text from core.session s')
    expect(rows.some(({ text }) => text.includes(cookie.slice('podyom='.length)))).toBe(false)
  })

  test('costs one statement to look up', async () => {
    const { cookie } = await signIn('head')
    await ask(cookie)
    store.sql.length = 0
    await ask(cookie)
    expect(store.sql.filter(({ sql }) => sql.includes('core.session'))).toHaveLength(1)
  })
})

describe('a server without a provider', () => {
  test('says so, and looks at no cookie', async () => {
    const { cookie } = await signIn('head')
    const plain = await createServer({ read: store.read, transact: store.transact, plugins: [] })
    expect((await plain.inject({ url: '/auth', headers: { cookie } })).json()).toEqual({
      signIn: null,
      session: null,
    })
    await plain.close()
  })
})
