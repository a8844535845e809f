import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClient } from './client.ts'
import { listen } from './testing.listener.ts'

const uploaded = {
  id: 'U3RvcmVkRmlsZTox',
  name: 'Протокол.pdf',
  size: 5,
  mediaType: 'application/pdf',
  sha256: 'ab',
  duplicateOf: null,
}
const refused = (code: string) => ({ errors: [{ message: 'Файл пуст.', extensions: { code } }] })
const answering = async (...answers: readonly (readonly [number, unknown])[]) => {
  const sent: { readonly path: string; readonly headers: object; readonly body: string }[] = []
  const url = await listen(async ({ url: path = '', headers }, outgoing) => {
    outgoing.req.setEncoding('utf8')
    const body = (await outgoing.req.toArray()).join('')
    const [status, reply] = answers[Math.min(sent.length, answers.length - 1)] ?? [500, null]
    sent.push({ path, headers, body })
    outgoing.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'r-1' })
    outgoing.end(JSON.stringify(reply))
  })
  return { url, sent }
}
const file = new Blob(['%PDF-'], { type: 'application/pdf' })

describe('an upload', () => {
  test('sends the file with the token and the key, and returns the data of the server', async () => {
    const { url, sent } = await answering([201, uploaded])
    const client = createClient({ url, token: 'secret' })
    const answer = await client.uploadFile(file, 'Протокол.pdf', { idempotencyKey: 'upload-1' })
    expect(answer).toEqual({ data: uploaded, error: null })
    expect(sent).toMatchObject([
      { path: '/files', headers: { authorization: 'Bearer secret', 'idempotency-key': 'upload-1' } },
    ])
    expect(sent[0]?.body).toMatch(/name="file"; filename="Протокол.pdf"\r\nContent-Type: application\/pdf/)
  })

  test('gives a refusal with its code, status and sentence', async () => {
    const { url } = await answering([415, refused('BAD_INPUT')])
    const { data, error } = await createClient({ url }).uploadFile(file, 'a.pdf')
    expect(data).toBeNull()
    expect(error).toMatchObject({
      kind: 'api',
      code: 'BAD_INPUT',
      status: 415,
      message: 'Файл пуст.',
      requestId: 'r-1',
    })
  })

  test('is repeated with a key while the store is busy, and never without one', async () => {
    const busy = [503, refused('UNAVAILABLE')] as const
    const again = await answering(busy, [201, uploaded])
    const client = createClient({ url: again.url, retry: { delay: 1 } })
    expect((await client.uploadFile(file, 'a.pdf', { idempotencyKey: 'upload-1' })).data).toEqual(uploaded)
    const { url, sent } = await answering(busy)
    const { error } = await createClient({ url, retry: { delay: 1 } }).uploadFile(file, 'a.pdf')
    expect([error?.code, sent.length]).toEqual(['UNAVAILABLE', 1])
  })

  test('distinguishes a lost connection, a foreign server and a fault of the server', async () => {
    const lost = await createClient({ url: 'http://127.0.0.1:1/graphql' }).uploadFile(file, 'a.pdf')
    expect(lost.error).toMatchObject({ kind: 'network', message: expect.stringContaining('Нет связи') })
    const foreign = await createClient({ url: (await answering([200, 'ok'])).url }).uploadFile(file, 'a.pdf')
    expect(foreign.error).toMatchObject({ kind: 'network', status: 200 })
    const broken = await answering([500, refused('INTERNAL_SERVER_ERROR')])
    const { error } = await createClient({ url: broken.url }).uploadFile(file, 'a.pdf')
    expect(error).toMatchObject({ kind: 'bug', status: 500 })
  })

  test('from a page of the same server needs no host', async () => {
    const { url, sent } = await answering([201, uploaded])
    vi.stubGlobal('location', new URL('/schools', url))
    const client = createClient({ url: '/graphql' })
    expect((await client.uploadFile(file, 'a.pdf')).error).toBeNull()
    expect(sent[0]?.path).toBe('/files')
  })
})

describe('a download', () => {
  test('gives the bytes by id or by address', async () => {
    const { url, sent } = await answering([200, uploaded])
    const client = createClient({ url: new URL('/graphql', url).href, token: 'secret' })
    expect(JSON.parse((await (await client.downloadFile('U3')).data?.text()) ?? '')).toEqual(uploaded)
    await client.downloadFile('/files/U4')
    expect(sent.map(({ path }) => path)).toEqual(['/files/U3', '/files/U4'])
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer secret' })
  })

  test('that the server refuses says why', async () => {
    const { url } = await answering([404, refused('NOT_FOUND')])
    expect((await createClient({ url }).downloadFile('U3')).error).toMatchObject({ code: 'NOT_FOUND' })
  })
})

afterEach(() => vi.unstubAllGlobals())
