import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { listening, raw } from '../testing/listener.ts'

const server = listening({ bodyBytes: 2_048, headersMs: 1_000, requestMs: 1_500, idleMs: 5_000 })

const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'
const json = { 'content-type': 'application/json' }
const query = JSON.stringify({ query: '{ __typename }' })

const post = async (body: BodyInit, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${server()}/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body,
    duplex: 'half',
  } as RequestInit) // Types of the browser's fetch do not know `duplex`.
  const { data = null, errors = [] } = await response.json()
  return {
    status: response.status,
    headers: response.headers,
    data,
    code: errors[0]?.extensions?.code,
    message: errors[0]?.message,
  }
}

const alive = async () => expect((await post(query)).data).toEqual({ __typename: 'Query' })

describe('a body', () => {
  test('with a too large Content-Length is refused before it is sent', async () => {
    const { socket, answer } = raw(server())
    socket.write(`${head}Content-Length: 999999999\r\n\r\n`)
    expect(await answer).toMatch(/^HTTP\/1.1 413 [\s\S]*connection: close[\s\S]*"code":"BAD_INPUT"/i)
    await alive()
  })

  test('of unknown length is refused while it arrives', async () => {
    const { socket, answer } = raw(server())
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`)
    const more = setInterval(() => socket.writable && socket.write(`400\r\n${' '.repeat(1_024)}\r\n`), 20)
    const text = await answer
    clearInterval(more)
    expect(text).toMatch(/^HTTP\/1.1 413 [\s\S]*Тело запроса больше 2048 байт/)
    await alive()
  })

  test('of the allowed length is answered, of one byte more is refused', async () => {
    expect((await post(query.padEnd(2_048))).data).toEqual({ __typename: 'Query' })
    expect(await post(query.padEnd(2_049))).toMatchObject({ status: 413, code: 'BAD_INPUT' })
  })

  test('that is compressed is refused', async () => {
    const packed = await post(gzipSync(query), { 'content-encoding': 'gzip' })
    expect(packed).toMatchObject({ status: 415, code: 'BAD_INPUT' })
    await alive()
  })
})

describe('a text', () => {
  const cp1251 = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
  const around = (start: string, bytes: Uint8Array, end: string) =>
    new Uint8Array([...Buffer.from(start), ...bytes, ...Buffer.from(end)])
  const graphql = { 'content-type': 'application/graphql' }

  test.each([
    ['windows-1251 in a value', around('{"query":"{ school(key: \\"', cp1251, '\\") { id } }"}'), json],
    [
      'windows-1251 in a variable',
      around('{"query":"{ __typename }","variables":{"a":"', cp1251, '"}}'),
      json,
    ],
    ['windows-1251 in a query', around('{ school(key: "', cp1251, '") { id } }'), graphql],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${query}`, 'utf16le')), json],
    ['half a letter', around('{"query":"{ __typename } #', Uint8Array.of(0xd0), '"}'), json],
  ])('that is not UTF-8 is refused and says so: %s', async (_, body, headers) => {
    expect(await post(body, headers)).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
      data: null,
      message: expect.stringMatching(/UTF-8.*перекодируйте/),
    })
  })

  test('of an address that is not UTF-8 is refused', async () => {
    const answer = await fetch(`${server()}/graphql?query=%7B__typename%7D%23%CF%F0`)
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0].message).toContain('UTF-8')
    const known = await fetch(`${server()}/graphql?query=%7B__typename%7D%23%D0%9F%`)
    expect((await known.json()).data).toEqual({ __typename: 'Query' })
  })

  test.each([
    ['JSON', query, json],
    ['a query', '{ __typename }', graphql],
  ])('after a byte order mark is read: %s', async (_, body, headers) => {
    expect((await post(`\ufeff${body}`, headers)).data).toEqual({ __typename: 'Query' })
  })
})

describe('a sender', () => {
  test('who is slow with the headers is disconnected', async () => {
    const { socket, answer } = raw(server())
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    expect(await answer).toMatch(/^HTTP\/1.1 408 |^$/)
    await alive()
  })

  test('who is slow with the body is disconnected', async () => {
    const { socket, answer } = raw(server())
    socket.write(`${head}Content-Length: 200\r\n\r\n`)
    const more = setInterval(() => socket.writable && socket.write(' '), 200)
    expect(await answer).toMatch(/^HTTP\/1.1 408 |^$/)
    clearInterval(more)
    await alive()
  })

  test.each([
    ['no HTTP at all', 'привет\r\n\r\n', 400],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n', 400],
    ['two lengths', `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345`, 400],
    ['a length and chunks', `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a negative length', `${head}Content-Length: -1\r\n\r\n`, 400],
    ['a wrong chunk', `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`, 400],
    ['a NUL in a header', 'GET /graphql HTTP/1.1\r\nHost: x\r\nX-A: \u0000\r\n\r\n', 400],
    [
      'a header of 20,000 characters',
      `GET /graphql HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    [
      'an address of 20,000 characters',
      `GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
    ],
    ['an unknown method', 'BREW /graphql HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ])('of %s gets an error', async (_, text, status) => {
    const { socket, answer } = raw(server())
    socket.write(text)
    expect((await answer).slice(0, 12)).toBe(`HTTP/1.1 ${status}`)
    await alive()
  })
})
