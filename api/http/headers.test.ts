import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import { tokensOf } from '../auth/token/tokens.ts'
import { stranger } from '../data/scope.ts'
import { directory } from '../file/directory.ts'
import { openMetrics } from '../metrics/metrics.ts'
import { createServer } from '../server/server.ts'
import { providerOf } from '../session/provider.ts'
import { testProvider } from '../session/testing.provider.ts'
import { testDatabase } from '../testing/database.ts'
import { patientLimits } from '../testing/limits.ts'
import { rawBytes } from '../testing/listener.ts'
import { listen } from './listen.ts'
import { clientPages } from './pages/clients.ts'
import { health } from './pages/health.ts'
import { metricsPage } from './pages/metrics.ts'
import { webPages } from './pages/web.ts'

const plenty = 1_000_000
const origin = 'https://school.region.test'
const idp = testProvider(origin, {})
const closing = new AsyncDisposableStack()
let url = ''
let key = ''

beforeAll(async () => {
  const database = await testDatabase({ seeded: true })
  const { read, transact, snapshot, pool } = database
  closing.defer(() => database.close())
  key = await issueKey(transact, {
    title: 'Администратор',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: true,
    expiresAt: new Date('2100-01-01'),
  })
  const limits = {
    ...patientLimits,
    ratePerAddress: plenty,
    ratePerKey: plenty,
    failuresPerAddress: plenty,
    // Behind a proxy the headers that it adds are read, too.
    proxies: 1,
  }
  const { publicKey } = await generateKeyPair('ES256')
  const issued = { issuer: 'https://login.test', audience: 'podyom', algorithms: ['ES256'] }
  const folder = join(tmpdir(), 'podyom-headers')
  const server = await createServer({
    read,
    transact,
    snapshot,
    plugins: [],
    // As in production: strangers see nothing, and a browser has to send a key.
    visitor: stranger,
    developers: 'SIGNED_IN',
    tokens: tokensOf(issued, async () => publicKey),
    origins: [origin],
    signIn: {
      provider: providerOf({
        issuer: idp.issuer(),
        clientId: 'podyom',
        clientSecret: idp.clientSecret,
        scopes: 'openid',
        groupsClaim: 'groups',
        leeway: 5,
        origin,
      }),
      origin,
      sessionMs: 3_600_000,
    },
    files: { storage: directory(folder), folder },
    limits,
    pages: {
      ...webPages([
        { path: 'index.html', bytes: Buffer.from('<!doctype html>'), encodings: {}, headers: {} },
      ]),
      ...clientPages([
        { path: 'client.tgz', bytes: Buffer.from('x'), encodings: { gzip: Buffer.from('x') }, headers: {} },
      ]),
      '/health': health,
      '/metrics': metricsPage(openMetrics(pool), 'a'.repeat(32)),
    },
  })
  const listening = await listen(server, '127.0.0.1', 0, limits)
  closing.defer(() => listening.drain())
  url = listening.url
})
afterAll(() => closing.disposeAsync())

type Route = readonly [line: string, body: string]
type Headers = readonly (readonly [name: string, value: Buffer])[]

const idOf = (type: string) =>
  Buffer.from(`${type}:00000000-0000-7000-8000-000000000000`).toString('base64url')
const personal = '{ users(first: 5) { nodes { title subject } } }'
const mutation = `mutation {
  registerOrganization(input: { region: "${idOf('Region')}", kind: METHODICAL_SERVICE, name: "Центр" }) { record { id } }
}`
const json = (query: string) => JSON.stringify({ query })

const part = (name: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`
const list = 'Муниципалитет;Наименование ОО;Вид ОО\r\nЛивенский район;Школа;СОШ'
const fileForm = `${part('file"; filename="a.txt', 'abc')}--x--\r\n`
const importForm = `${part('profile', 'SCHOOLS')}${part('dryRun', 'true')}${part('file"; filename="a.csv', list)}--x--\r\n`

/** Every way through the server: a line of a request and its body. */
const routes = [
  ['GET /', ''],
  ['GET /health', ''],
  ['GET /metrics', ''],
  ['GET /graphql', ''],
  ['GET /graphql?query={__typename}', ''],
  ['OPTIONS /graphql', ''],
  ['POST /graphql', json('{ schools { totalCount } }')],
  ['POST /graphql', json(personal)],
  ['POST /graphql', json(mutation)],
  ['POST /graphql', json('subscription { changes { cursor } }')],
  ['POST /files', fileForm],
  [`GET /files/${idOf('StoredFile')}`, ''],
  ['GET /clients', ''],
  ['GET /clients/client.tgz', ''],
  ['GET /auth', ''],
  ['GET /auth/sign-in?return=/work', ''],
  ['GET /auth/callback?code=x&state=y', ''],
  ['POST /auth/sign-out?everywhere=true', ''],
  ['GET /calendar', ''],
  [`GET /calendar/0123456789ab-${'x'.repeat(43)}.ics`, ''],
  ['GET /export?types=School', ''],
  ['GET /export/schools.csv', ''],
  ['GET /imports', ''],
  ['POST /imports', importForm],
  [`GET /imports/${idOf('Import')}`, ''],
  ['GET /schema.graphql', ''],
  ['GET /openapi.json', ''],
] as const

/** Every header that the server or a library of it reads. */
const names = [
  'Authorization',
  'X-Request-Id',
  'Idempotency-Key',
  'X-Purpose',
  'Origin',
  'Access-Control-Request-Method',
  'Access-Control-Request-Headers',
  'If-None-Match',
  'Accept',
  'Accept-Encoding',
  'Content-Type',
  'Content-Encoding',
  'Expect',
  'Host',
  'Connection',
  'Upgrade',
  'Cookie',
  'Last-Event-ID',
  'Range',
  'Referer',
  'User-Agent',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Sec-Fetch-Site',
  'Prefer',
  'Forwarded',
  'Via',
  'traceparent',
  'tracestate',
  'baggage',
  'GraphQL-Require-Preflight',
] as const

/** Headers that a request is sent with beside the one that is tried, so that it comes as far as it can. */
const usual = ([line, body]: Route, value?: (name: string) => Buffer | undefined): Headers => {
  const given: Readonly<Record<string, string>> = {
    Host: 'localhost',
    Accept:
      line === 'GET /graphql' ? 'text/html' : body.includes('subscription') ? 'text/event-stream' : '*/*',
    Authorization: `Bearer ${key}`,
    ...(body && {
      'Content-Type': body.startsWith('--x') ? 'multipart/form-data; boundary=x' : 'application/json',
    }),
  }
  const all = [...new Set([...Object.keys(given), ...names])]
  return all.flatMap(name => {
    const one = value?.(name) ?? (given[name] === undefined ? undefined : Buffer.from(given[name]))
    return one === undefined ? [] : [[name, one] as const]
  })
}

const send = async ([line, body]: Route, headers: Headers): Promise<string> => {
  const { socket, answer } = rawBytes(url)
  const lines = headers.flatMap(([name, value]) => [Buffer.from(`${name}: `), value, Buffer.from('\r\n')])
  const length = body ? `Content-Length: ${Buffer.byteLength(body)}\r\n` : ''
  socket.write(
    Buffer.concat([
      Buffer.from(`${line} HTTP/1.1\r\n`),
      ...lines,
      Buffer.from(`${length}Connection: close\r\n\r\n${body}`),
    ]),
  )
  // A subscription goes on until its reader leaves.
  if (body.includes('subscription')) socket.once('data', () => socket.destroy())
  return await answer
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])

const expectNoFault = async (route: Route, headers: Headers) => {
  const answer = await send(route, headers)
  expect(statusOf(answer), answer.slice(0, 2_000)).toBeLessThan(500)
  expect(answer).not.toContain('INTERNAL_SERVER_ERROR')
}

const basic = (password: string | Buffer) =>
  Buffer.from(`Basic ${Buffer.concat([Buffer.from('x:'), Buffer.from(password)]).toString('base64')}`)

test.each(routes)('are tried on a request that is understood: %s', async (line, body) => {
  const answer = await send([line, body], usual([line, body]))
  expect(answer).not.toContain('"BAD_INPUT"')
})

describe('a password of HTTP Basic that is no key', () => {
  test.each([
    ['Cyrillic', 'пароль'],
    ['a control character', 'a\u0001b'],
    ['a line end', 'a\r\nX-Admin: 1'],
    ['NUL', 'a\u0000b'],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x80])],
    ['half of a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
    ['an emoji', '😀'],
    ['100 KB', 'я'.repeat(5_000)],
  ])('is refused with 401 and no fault is logged: %s', async (_, password) => {
    const route = ['GET /graphql', ''] as const
    const answer = await send(
      route,
      usual(route, name => (name === 'Authorization' ? basic(password) : undefined)),
    )
    expect(statusOf(answer)).toBe(401)
  })
})

/** Values that headers have, torn at any place and filled with any bytes. */
const texts = [
  'Bearer pdm_0123456789ab_',
  'Bearer eyJhbGciOiJFUzI1NiJ9.e30.AA',
  'Basic eDp5',
  'Digest username="x"',
  'multipart/form-data; boundary=',
  'application/json; charset=',
  'application/x-www-form-urlencoded',
  'text/html, */*;q=0.1',
  'text/event-stream',
  'W/"a", *',
  'https://school.region.test',
  'localhost:80',
  '[::1]:99999',
  'for="[::1]";proto=https',
  '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  '%D0%9F%D1%80%FF%00',
  'bytes=0-1',
  '__proto__',
  'gzip, chunked',
  '100-continue',
]

const bytes = fc.uint8Array({ maxLength: 60 }).map(Buffer.from)
/** Bytes that Node's parser lets through in a header: obs-text of RFC 9110 and the visible ones. */
const readable = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff })), {
    maxLength: 60,
  })
  .map(codes => Buffer.from(codes))
const value = fc.oneof(
  bytes,
  readable,
  fc.string({ unit: 'binary', maxLength: 40 }).map(text => Buffer.from(text)),
  bytes.map(password => basic(password)),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(text => basic(text)),
  readable.map(part => Buffer.from(`Bearer ${part.toString('base64')}.${part.toString('base64url')}.x`)),
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(60), readable)
    .map(([text, at, part]) =>
      Buffer.concat([Buffer.from(text.slice(0, at)), part, Buffer.from(text.slice(at))]),
    ),
  fc.constantFrom(...texts).map(text => Buffer.from(text)),
  fc
    .tuple(fc.constantFrom(...texts, 'a', 'я', ',', ';', '"'), fc.integer({ min: 1, max: 400 }))
    .map(([text, times]) => Buffer.from(text.repeat(times))),
)

test.each([
  ['X-Forwarded-Host', 'a b'],
  ['X-Forwarded-Host', 'evil.test"'],
  ['X-Forwarded-Proto', '1'],
])(
  'a page that names its own address takes no other text from a proxy for one: %s: %s',
  async (name, text) => {
    const route = ['GET /clients', ''] as const
    const answer = await send(
      route,
      usual(route, one => (one === name ? Buffer.from(text) : undefined)),
    )
    expect(statusOf(answer)).toBe(200)
    expect(answer).toContain('http://localhost/clients/client.tgz')
  },
)

describe('no bytes in a header end in a fault of the server', () => {
  test.each(names)('%s', name =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), value, (route, bytes) =>
        expectNoFault(
          route,
          usual(route, one => (one === name ? bytes : undefined)),
        ),
      ),
      { numRuns: 40 },
    ),
  )

  test('several at once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6, noNullPrototype: true }),
        (route, values) =>
          expectNoFault(
            route,
            usual(route, name => values[name]),
          ),
      ),
      { numRuns: 200 },
    ))
})
