import { describe, expect, test } from 'vitest'
import { listening, raw } from '../testing/listener.ts'
import { securityHeaders } from './security-headers.ts'

const server = listening({ headersMs: 1_000 })

const json = '{"query":"{ __typename }"}'
const to = (target: string, method = 'GET') =>
  `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
const post = (headers: string, body = json) =>
  `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nConnection: close\r\n${headers}\r\n\r\n${body}`
const sized = (headers: string) => post(`${headers}\r\nContent-Length: ${json.length}`)
const chunked = (coding: string) =>
  post(`Host: x\r\nTransfer-Encoding: ${coding}`, `${json.length.toString(16)}\r\n${json}\r\n0\r\n\r\n`)

const send = async (text: string) => {
  const { socket, answer } = raw(server())
  socket.write(text)
  return answer
}

/** An answer as a caller of the product may get it: with every header for browsers and a sentence in Russian. */
const expectClear = async (text: string, status: number) => {
  const answer = await send(text)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  for (const [name, value] of Object.entries(securityHeaders))
    expect(answer.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase())
  const { errors } = JSON.parse(/\{.*\}/s.exec(answer)?.[0] ?? 'null')
  expect(errors[0].message).toMatch(/^[А-Я].*[а-я]/)
  expect(errors[0].extensions.code).toMatch(/^(BAD_INPUT|NOT_FOUND)$/)
  expect(await send(sized('Host: x'))).toContain('"__typename":"Query"')
}

const unsound: readonly (readonly [string, string, number])[] = [
  ['a name and a password in the address', to('http://a:b@x/health'), 400],
  ['a name and a password before GraphQL', to('http://a:b@x/graphql?query={__typename}'), 400],
  ['another protocol in the address', to('ftp://x/health'), 400],
  ['no path', to('health'), 400],
  ['an invalid host', sized('Host: a b@c"><script>['), 400],
  ['a host with a port beyond all', sized('Host: x:99999'), 400],
  ['a host with a path', sized('Host: x/graphql?'), 400],
  ['an empty host', sized('Host: '), 400],
  ['no host', sized('X-A: b'), 400],
  ['two hosts', sized('Host: x\r\nHost: y'), 400],
  ['two keys', sized('Host: x\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b'), 400],
  ['two media types', sized('Host: x\r\nContent-Type: text/plain'), 400],
  ['a way out of a folder', to('/files/../../etc/passwd'), 400],
  ['a way out of a folder, in disguise', to('/files/%2e%2e/health'), 400],
  ['a path in disguise', to('/%67raphql?query={__typename}'), 400],
  ['a page behind backslashes', to('/nope\\..\\health'), 400],
  ['a place within a page', to('/health#x'), 400],
  ['an older HTTP', 'GET /health\r\n\r\n', 400],
  ['a packed body in chunks', chunked('gzip, chunked'), 400],
  ['an odd expectation', sized('Host: x\r\nExpect: tea'), 417],
]

const unread: readonly (readonly [string, string, number])[] = [
  ['no HTTP at all', 'привет\r\n\r\n', 400],
  ['a length and chunks', post('Host: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked'), 400],
  ['a wrong chunk', post('Host: x\r\nTransfer-Encoding: chunked', 'xyz\r\n'), 400],
  ['an unknown method', to('/graphql', 'BREW'), 400],
  ['a long header', `GET /health HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['a long address', to(`/graphql?query=${'a'.repeat(100_000)}`), 431],
  [
    'long extensions of a chunk',
    post('Host: x\r\nTransfer-Encoding: chunked', `1;${'a'.repeat(20_000)}\r\n`),
    413,
  ],
  ['headers that do not end', 'GET /health HTTP/1.1\r\nHost: ', 408],
  ['a tunnel', to('evil.test:443', 'CONNECT'), 405],
]

const misplaced: readonly (readonly [string, string, number])[] = [
  ['an unknown path', to('/nope'), 404],
  ['a path that looks like a host', to('//evil.test/health'), 404],
  ['another method at a page', to('/health', 'DELETE'), 405],
  ['a format that no answer has', sized('Host: x\r\nAccept: image/png'), 406],
  ['another method at GraphQL', to('/graphql', 'PUT'), 405],
]

describe.each([
  ['that could be read in two ways', unsound],
  ['that Node cannot parse', unread],
  ['for which there is nothing', misplaced],
] as const)('a request %s', (_, table) => {
  test.each(table)('is refused in Russian and ends no other request: %s', (_, text, status) =>
    expectClear(text, status),
  )
})

test('an absolute request target is read as its path and host', async () => {
  expect(await send(to('http://podyom.test/health'))).toMatch(/^HTTP\/1.1 200 /)
  expect(await send(to('http://podyom.test?x'))).toMatch(/^HTTP\/1.1 404 /)
})

test('the media type of JSON is case-insensitive, its charset is UTF-8 alone', async () => {
  const typed = (type: string) => sized('Host: x').replace('application/json', type)
  expect(await send(typed('APPLICATION/JSON; Charset="UTF-8"'))).toContain('"__typename":"Query"')
  await expectClear(typed('application/json; charset=utf-16'), 415)
})

test('an ended event stream closes the connection if the caller sent Connection: close', async () => {
  const answer = await send(sized('Host: x\r\nAccept: text/event-stream'))
  expect(answer).toContain('event: complete')
  expect(answer).toMatch(/^connection: close\r$/im)
})

test('a slash at the end of a path changes nothing', async () => {
  expect(await send(to('/graphql/?query={__typename}'))).toContain('"__typename":"Query"')
})

test('HTTP/1.0 needs no host', async () => {
  expect(await send('GET /health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /)
})

describe('a malformed request after one in progress', () => {
  const query = JSON.stringify({ query: '{ roadmaps { totalCount } }' })
  const whole = post(`Host: x\r\nContent-Length: ${query.length}`, query).replace('Connection: close\r\n', '')

  test.each([
    ['an invalid request line', 'BROKEN\r\n\r\n'],
    ['a wrong chunk', post('Host: x\r\nTransfer-Encoding: chunked', 'xyz\r\n')],
    ['a length in letters, where bytes are more', '"}'],
  ])('is refused after the answer of the first: %s', async (_, broken) => {
    const answer = await send(`${whole}${broken}`)
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
    expect(answer).toContain('"totalCount"')
  })
})
