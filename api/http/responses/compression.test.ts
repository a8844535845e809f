import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { issueKey } from '../../auth/issue-key.ts'
import { listening, raw } from '../../testing/listener.ts'
import { accepts } from './compression.ts'

let basic = ''
const server = listening({ bodyBytes: 2_048 }, async ({ transact }) => {
  const key = await issueKey(transact, {
    title: 'Разработчик',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
  basic = `Basic ${Buffer.from(`podyom:${key}`).toString('base64')}`
})

interface Taken {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

/** A request whose answer is not decompressed, as `fetch` would do. */
const take = async (
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: object,
): Promise<Taken> => {
  const sending = request(`${server()}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
  })
  sending.end(body && JSON.stringify(body))
  const [response] = await once(sending, 'response')
  return { status: response.statusCode, headers: response.headers, bytes: await buffer(response) }
}

const list = {
  query: '{ roadmaps { nodes { title activities(first: 50) { nodes { id title term { sourceText } } } } } }',
}
const unpack = { br: brotliDecompressSync, gzip: gunzipSync }

describe('an answer', () => {
  test.each(['br', 'gzip'] as const)('is compressed by %s', async encoding => {
    const plain = await take('/graphql', {}, list)
    const { status, headers, bytes } = await take('/graphql', { 'accept-encoding': encoding }, list)
    expect([status, headers['content-encoding'], headers.vary?.toLowerCase()]).toEqual([
      200,
      encoding,
      expect.stringContaining('accept-encoding'),
    ])
    expect(unpack[encoding](bytes).toString()).toBe(plain.bytes.toString())
    expect(bytes.length).toBeLessThan(plain.bytes.length / 3)
  })

  test('that is short is sent as it is', async () => {
    const { headers, bytes } = await take(
      '/graphql',
      { 'accept-encoding': 'gzip, br' },
      { query: '{ __typename }' },
    )
    expect(headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(bytes.toString()).data).toEqual({ __typename: 'Query' })
  })

  test('is sent as it is to who accepts nothing else', async () => {
    for (const accepted of ['identity', 'gzip;q=0', 'zstd, deflate']) {
      const { headers } = await take('/graphql', { 'accept-encoding': accepted }, list)
      expect(headers['content-encoding']).toBeUndefined()
    }
  })

  test('by the HTTP of Yoga is compressed, too', async () => {
    const { headers, bytes } = await take(
      '/graphql',
      { 'accept-encoding': 'br', accept: 'application/json; charset=utf-8' },
      list,
    )
    expect(headers['content-encoding']).toBe('br')
    expect(JSON.parse(brotliDecompressSync(bytes).toString()).data.roadmaps.nodes).not.toEqual([])
  })

  test('to who is still sending comes at once', async () => {
    const { socket, answer } = raw(server())
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n',
    )
    const text = await answer
    expect(text).toMatch(/^HTTP\/1.1 413 /)
    expect(text).not.toMatch(/content-encoding/i)
    expect(text).toContain('Тело запроса больше')
  })
})

describe('GraphiQL', () => {
  const open = (headers: Readonly<Record<string, string>>) =>
    take('/graphql', { accept: 'text/html', authorization: basic, ...headers })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
  ] as const)('is sent to who accepts «%s» by %s', async (accepted, encoding) => {
    const page = await open({ 'accept-encoding': accepted })
    expect(page.headers['content-encoding']).toBe(encoding)
    expect(unpack[encoding](page.bytes).toString()).toContain('<title>Подъём</title>')
    expect(page.bytes.length).toBeLessThan(3_000_000)
  })

  test('is not sent again to a browser that has it', async () => {
    const { headers } = await open({ 'accept-encoding': 'br' })
    const again = await open({ 'accept-encoding': 'br', 'if-none-match': String(headers.etag) })
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect((await open({ 'if-none-match': 'W/"another"' })).status).toBe(200)
  })
})

test.each([
  ['gzip, br', true],
  ['BR;q=0.5', true],
  ['br;q=0', false],
  ['br; q=0.0', false],
  ['gzip', false],
  [undefined, false],
])('of Accept-Encoding «%s» brotli is allowed: %s', (header, isAllowed) => {
  expect(accepts(header, 'br')).toBe(isAllowed)
})
