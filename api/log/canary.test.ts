import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Environment, openEnvironment } from '../../tools/chaos/environment.ts'
import type { Served } from '../../tools/chaos/server.ts'
import { globalId } from '../graphql/global-id.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { canaries, flownInto } from './testing.canaries.ts'

const own: { database?: TestDatabase; environment?: Environment; server?: Served } = {}
const METRICS_TOKEN = 'wG7u2c1mXk9Qz4Rb6Ty8Pn0Va3Ls5Ed2'
let municipality = ''
beforeAll(async () => {
  own.database = await testDatabase({ seeded: true })
  own.environment = await openEnvironment(own.database.url)
  own.server = await own.environment.serve({
    LOG_LEVEL: 'debug',
    NODE_ENV: 'production',
    AUTH_FAILURE_LIMIT_PER_IP: '100000',
    METRICS_TOKEN,
  })
  const { id } = await own.database.db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
  municipality = globalId('Municipality', id)
})
afterAll(async () => {
  await own.environment?.[Symbol.asyncDispose]()
  await own.database?.close()
})
const environment = () => {
  const { environment: found, server } = own
  if (!found || !server) throw new Error('the server is there only inside tests')
  return { key: found.key, server }
}

interface Sending {
  readonly path?: string
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
}
const statuses = new Set<number>()
const send = async ({ path = '/graphql', body, headers = {}, method = 'POST' }: Sending) => {
  const { key, server } = environment()
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    ...(body !== undefined && { body }),
  })
  statuses.add(response.status)
  return response.text()
}
const ask = (query: string, variables: unknown = {}, headers = {}) =>
  send({ body: JSON.stringify({ query, variables }), headers })
const errorsOf = (text: string) => {
  const { errors = [], extensions = {} } = JSON.parse(text)
  return JSON.stringify([errors, extensions])
}

const register = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { record { id } } }`
const wordsOf = (canary: string) => JSON.stringify(canary)

/** Every channel of input, and the part of the answer that must not contain the input. */
const ways: readonly (readonly [string, (canary: string) => Promise<string>])[] = [
  ['a search for it', canary => ask(`{ search(text: ${wordsOf(canary)}) { totalCount } }`)],
  ['an argument of another type', canary => ask(`{ schools(first: ${wordsOf(canary)}) { totalCount } }`)],
  ['a value of an enum', canary => ask(`{ schools(orderBy: ${wordsOf(canary)}) { totalCount } }`)],
  ['an id', canary => ask(`{ node(id: ${wordsOf(canary)}) { id } }`)],
  ['a cursor', canary => ask(`{ schools(after: ${wordsOf(canary)}) { totalCount } }`)],
  ['a day', canary => ask(`{ obligations(on: ${wordsOf(canary)}) { totalCount } }`)],
  ['the name of a field', canary => ask(`{ ${canary} }`)],
  ['a document that is cut off', canary => ask(`{ search(text: "${canary}`)],
  [
    'a variable of another type',
    canary => ask('query ($first: Int) { schools(first: $first) { totalCount } }', { first: canary }),
  ],
  [
    'a variable of an enum',
    canary =>
      ask('query ($order: SchoolOrder) { schools(orderBy: $order) { totalCount } }', { order: canary }),
  ],
  [
    'a key of a variable',
    canary =>
      ask('query ($filter: SchoolFilter) { schools(filter: $filter) { totalCount } }', {
        filter: { [canary]: 1 },
      }),
  ],
  ['invalid variables', canary => ask('{ __typename }', canary)],
  [
    'the name of an operation',
    canary => send({ body: JSON.stringify({ query: '{ __typename }', operationName: canary }) }),
  ],
  ['a parameter', canary => send({ body: JSON.stringify({ query: '{ __typename }', [canary]: canary }) })],
  ['JSON that is cut off', canary => send({ body: `{"query":"{ __typename }","variables":{"a":"${canary}` })],
  ['invalid JSON', canary => send({ body: canary })],
  ['a form', canary => send({ body: canary, headers: { 'content-type': 'text/plain' } })],
  ['the address', canary => send({ path: `/graphql?query=${encodeURIComponent(canary)}`, method: 'GET' })],
  ['a path', canary => send({ path: `/${encodeURIComponent(canary)}`, method: 'GET' })],
  [
    'a key',
    canary => ask('{ __typename }', {}, { authorization: `Bearer pdm_${encodeURIComponent(canary)}` }),
  ],
  [
    'a token',
    canary => ask('{ __typename }', {}, { authorization: `Bearer ${encodeURIComponent(canary)}.a.b` }),
  ],
  [
    'the number of a request',
    canary => ask('{ __typename }', {}, { 'x-request-id': encodeURIComponent(canary) }),
  ],
  [
    'the origin',
    canary => ask('{ __typename }', {}, { origin: `https://${encodeURIComponent(canary)}.test` }),
  ],
  [
    'a record that is stored',
    canary =>
      ask(
        register,
        { input: { municipality, position: 'Методист', fullName: canary, email: canary, phone: canary } },
        { 'x-purpose': encodeURIComponent(canary), 'idempotency-key': encodeURIComponent(canary) },
      ),
  ],
  [
    'a record that is refused',
    canary => ask(register, { input: { municipality: canary, position: canary, fullName: canary } }),
  ],
  ['a text with a NUL', canary => ask(register, { input: { municipality, position: `${canary}\u0000` } })],
  [
    'the name of a file',
    canary => {
      const { key } = environment()
      const form = new FormData()
      form.set('file', new Blob(['MZ не то, чем названо'], { type: 'application/pdf' }), `${canary}.pdf`)
      return fetch(`${environment().server.url}/files`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body: form,
      }).then(response => response.text())
    },
  ],
]

const isJson = (text: string) => text.startsWith('{')

describe('names, phones and addresses that go in by', () => {
  test.each(ways)('%s are in no error, no line of the log and no metric', async (_, way) => {
    for (const canary of canaries) {
      const text = await way(canary)
      expect(flownInto(isJson(text) ? errorsOf(text) : text)).toEqual([])
    }
    expect(flownInto(environment().server.stderr())).toEqual([])
    const metrics = { authorization: `Bearer ${METRICS_TOKEN}` }
    const results = await send({ path: '/metrics', method: 'GET', headers: metrics })
    expect(results).toContain('podyom_requests_total')
    expect(flownInto(results)).toEqual([])
  })

  test('any channel never make the server fail or hit a rate limit', () => {
    expect([...statuses].filter(status => status >= 500 || status === 429)).toEqual([])
  })
})

test('the log has one line per request with its caller, operation, duration and cost', async () => {
  const query = 'query Roadmaps { roadmaps { totalCount } }'
  await ask(query, {}, { 'x-request-id': '4bf92f3577b34da6a3ce929d0e0e4736' })
  // The last line may have come in part.
  const lines = () =>
    environment()
      .server.stderr()
      .split('\n')
      .slice(0, -1)
      .filter(line => line.includes('4bf92f3577b34da6a3ce929d0e0e4736'))
  await expect.poll(lines).toHaveLength(1)
  expect(JSON.parse(lines()[0] ?? '')).toMatchObject({
    level: 'info',
    requestId: '4bf92f3577b34da6a3ce929d0e0e4736',
    operation: 'Roadmaps',
    kind: 'query',
    userId: expect.stringMatching(/^[\w-]{36}$/),
    cost: expect.any(Number),
    statements: expect.any(Number),
    ms: expect.any(Number),
    method: 'POST',
    path: '/graphql',
    status: 200,
  })
})
