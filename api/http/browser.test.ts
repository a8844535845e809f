import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import { anyone } from '../data/scope.ts'
import { createServer } from '../server/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { type Listening, listen } from './listen.ts'

const friend = 'https://school.region.test'
let database: TestDatabase
let listening: Listening
let url = ''
let key = ''

beforeAll(async () => {
  database = await testDatabase({ seeded: true })
  key = await issueKey(database.transact, {
    title: 'Разработчик региона',
    grants: [{ role: 'REGIONAL', on: 'RU-ORL' }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
  const server = await createServer({
    read: database.read,
    transact: database.transact,
    plugins: [],
    visitor: anyone,
    origins: [friend],
  })
  listening = await listen(server, '127.0.0.1', 0)
  url = `${listening.url}/graphql`
})
afterAll(async () => {
  await listening.drain()
  await database.close()
})

const signed = () => ({ authorization: `Bearer ${key}` })
const ask = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { response, ...(await response.json()) }
}

describe('a caller who has not signed in', () => {
  test('gets no schema', async () => {
    const { data, errors } = await ask('{ __schema { types { name } } }')
    expect(data).toBeUndefined()
    expect(errors[0].extensions.detail).toContain('introspection has been disabled')
  })

  test('gets an error about an unknown field without names of other fields', async () => {
    const wrong = '{ roadmap1s { totalCount } }'
    const detail = async (headers = {}) => (await ask(wrong, headers)).errors[0].extensions.detail
    expect(await detail(signed())).toContain('Did you mean "roadmaps"')
    expect(await detail()).toBe('Cannot query field "roadmap1s" on type "Query".')
    expect(await detail(signed())).toContain('Did you mean "roadmaps"')
  })

  test('gets no GraphiQL but a prompt for a key', async () => {
    const response = await fetch(url, { headers: { accept: 'text/html' } })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic /)
    expect(await response.text()).toContain('введите ключ доступа в поле пароля')
  })

  test('reads what is public', async () => {
    expect((await ask('{ roadmaps { totalCount } }')).data.roadmaps.totalCount).toBe(5)
  })
})

describe('a caller who has signed in', () => {
  test('gets the schema', async () => {
    const { data } = await ask('{ __schema { queryType { name } } }', signed())
    expect(data.__schema.queryType.name).toBe('Query')
  })

  test.each([
    ['a header of a proxy', () => signed().authorization],
    ['the password of the browser', () => `Basic ${Buffer.from(`a:${key}`).toString('base64')}`],
  ])('gets GraphiQL by a key in %s', async (_, authorization) => {
    const response = await fetch(url, { headers: { accept: 'text/html', authorization: authorization() } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("script-src 'sha256-")
    expect(await response.text()).toContain('renderYogaGraphiQL')
  })
})

const mutation =
  'mutation { closeCampaign(input: { campaign: "x", version: 1, memo: "m" }) { record { id } } }'

describe('a page of another site', () => {
  test.each([
    ['a form', 'application/x-www-form-urlencoded', new URLSearchParams({ query: mutation }).toString()],
    ['plain text', 'text/plain', JSON.stringify({ query: mutation })],
    ['no media type', '', JSON.stringify({ query: mutation })],
    ['JSON in name only', 'application/jsonp', JSON.stringify({ query: mutation })],
  ])('cannot send a request as %s', async (_, type, body) => {
    const headers = { ...signed(), 'content-type': type }
    const response = await fetch(url, { method: 'POST', headers, body })
    expect(response.status).toBe(415)
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_INPUT')
  })

  test('cannot send a request as a form with files', async () => {
    const body = new FormData()
    body.set('operations', JSON.stringify({ query: mutation }))
    body.set('map', '{}')
    expect((await fetch(url, { method: 'POST', headers: signed(), body })).status).toBe(415)
  })

  test('cannot change anything by GET', async () => {
    const response = await fetch(`${url}?query=${encodeURIComponent(mutation)}`, { headers: signed() })
    expect(response.status).toBe(405)
  })

  test('reads answers only where its origin is named in full', async () => {
    const allowed = async (origin: string) => {
      const { response } = await ask('{ __typename }', { origin })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await allowed(friend)).toBe(friend)
    for (const other of [`${friend}.evil.test`, 'http://school.region.test', 'null', `${friend}:8443`])
      expect(await allowed(other)).toBeNull()
  })

  test('learns by a preflight request whether it may send', async () => {
    const preflight = (origin: string) =>
      fetch(url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      })
    const friendly = await preflight(friend)
    expect(friendly.status).toBe(204)
    expect(friendly.headers.get('access-control-allow-headers')).toContain('Authorization')
    expect(friendly.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await preflight('https://evil.test')).headers.get('access-control-allow-headers')).toBeNull()
  })
})

test('every response carries headers that forbid a browser everything', async () => {
  const { response } = await ask('{ __typename }')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('vary')).toContain('Origin')
})
