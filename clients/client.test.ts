import { gql, type TypedDocumentNode } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { type ClientSettings, createClient, PodyomError } from './client.ts'
import { answering, listen } from './testing.listener.ts'

interface Town {
  readonly name: string
}
const Read: TypedDocumentNode<{ readonly town: Town | null }, { readonly key: string }> = gql`
  query Read($key: String!) { town(key: $key) { name } }
`
const Write: TypedDocumentNode<
  { readonly renameTown: { readonly findings: readonly { readonly code: string }[] } | null },
  { readonly name: string }
> = gql`
  mutation Write($name: String!) { renameTown(name: $name) { findings { code } } }
`
const json = (value: unknown, init?: ResponseInit) => Response.json(value, init)
const town = () => json({ data: { town: { name: 'Ливны' } } })
const busy = (headers: HeadersInit = {}) => new Response('busy', { status: 503, headers })
const fails = (extensions: object, status = 200, headers: HeadersInit = {}) =>
  json({ data: null, errors: [{ message: 'Запись не найдена.', extensions }] }, { status, headers })
const clientOf = (url: string, settings: Partial<ClientSettings> = {}) =>
  createClient({ url, retry: { delay: 1 }, ...settings })
const read = (url: string, settings?: Partial<ClientSettings>) =>
  clientOf(url, settings).ask(Read, { key: 'livny' })

describe('a client', () => {
  test('gives the data, sends the variables and the token', async () => {
    const { url, sent } = await answering(town)
    const answer = await read(url, { token: 'secret' })
    expect(answer).toEqual({ data: { town: { name: 'Ливны' } }, error: null, findings: [] })
    expect(sent[0]?.headers.authorization).toBe('Bearer secret')
    expect(sent[0]?.body.variables).toEqual({ key: 'livny' })
  })

  test('gets the token before each request, and sends none if there is none', async () => {
    const { url, sent } = await answering(town)
    const tokens = ['first', 'second', undefined]
    const client = clientOf(url, { token: () => tokens.shift() })
    for (const key of ['a', 'b', 'c']) await client.ask(Read, { key })
    expect(sent.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer first',
      'Bearer second',
      undefined,
    ])
  })

  test('brings the findings of a payload to the answer', async () => {
    const { url } = await answering(() =>
      json({ data: { renameTown: { findings: [{ code: 'NAME_VARIANTS' }] } } }),
    )
    const { findings } = await clientOf(url).ask(Write, { name: 'Ливны' })
    expect(findings.map(({ code }) => code)).toEqual(['NAME_VARIANTS'])
  })
})

describe('an error', () => {
  test('of the API keeps its code, status, sentence and request id', async () => {
    const { url } = await answering(() => fails({ code: 'NOT_FOUND' }, 404, { 'x-request-id': 'r-1' }))
    const { data, error } = await read(url)
    expect(data).toBeNull()
    expect(error).toBeInstanceOf(PodyomError)
    expect(error).toMatchObject({
      kind: 'api',
      code: 'NOT_FOUND',
      status: 404,
      message: 'Запись не найдена.',
      requestId: 'r-1',
    })
  })

  test('leaves no partial data', async () => {
    const { url } = await answering(() => json({ data: { town: null }, errors: [{ message: 'Нет.' }] }))
    expect((await read(url)).data).toBeNull()
  })

  test('that the server masked is a bug with its request id', async () => {
    for (const extensions of [{ requestId: 'r-2' }, { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-2' }]) {
      const { url, sent } = await answering(() => fails(extensions, 500))
      const { error } = await read(url)
      expect(error).toMatchObject({ kind: 'bug', code: undefined, requestId: 'r-2' })
      expect(error?.message).toBe('На сервере произошла ошибка. Номер запроса: r-2.')
      expect(sent).toHaveLength(1)
    }
  })

  test('of an address that is not this server has a clear message', async () => {
    const page = () => new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } })
    const { url } = await answering(page)
    expect((await read(url)).error).toMatchObject({
      kind: 'network',
      status: 404,
      message: 'По этому адресу отвечает не сервер «Подъём» (ответ 404). Проверьте адрес.',
    })
  })

  test('of the network comes after all repeats', async () => {
    const { url, sent } = await answering(() => null)
    const { error } = await read(url)
    expect(error).toMatchObject({ kind: 'network', status: undefined })
    expect(error?.message).toBe('Нет связи с сервером. Проверьте адрес и сеть.')
    expect(sent).toHaveLength(4)
  })

  test('of a slow server comes in time', async () => {
    const url = await listen(() => {})
    const { error } = await read(url, { timeout: 50, retry: { times: 1, delay: 1 } })
    expect(error).toMatchObject({
      kind: 'network',
      message: 'Сервер не ответил вовремя. Повторите запрос позже.',
    })
  })
})

describe('a repeat', () => {
  test('follows 503 until the server answers', async () => {
    const { url, sent } = await answering((_, nth) => (nth <= 2 ? busy() : town()))
    expect((await read(url)).data?.town?.name).toBe('Ливны')
    expect(sent).toHaveLength(3)
  })

  test('waits as long as the server asks', async () => {
    const limited = new Response('', { status: 429, headers: { 'retry-after': '1' } })
    const { url, sent } = await answering((_, nth) => (nth === 1 ? limited : town()))
    const started = Date.now()
    expect((await read(url)).error).toBeNull()
    expect(Date.now() - started).toBeGreaterThan(990)
    expect(sent).toHaveLength(2)
  })

  test('is skipped if the server asks for a longer wait than the client allows', async () => {
    const { url, sent } = await answering(() => busy({ 'retry-after': '3600' }))
    expect((await read(url)).error).toMatchObject({ status: 503, retryAfter: 3600 })
    expect(sent).toHaveLength(1)
  })

  test('is never made of a mutation without a key', async () => {
    for (const reply of [() => busy(), () => null]) {
      const { url, sent } = await answering(reply)
      expect((await clientOf(url).ask(Write, { name: 'Ливны' })).error?.kind).toBe('network')
      expect(sent).toHaveLength(1)
    }
  })

  test('of a mutation with a key carries the same key', async () => {
    const renamed = () => json({ data: { renameTown: { findings: [] } } })
    const { url, sent } = await answering((_, nth) => (nth === 1 ? busy() : renamed()))
    const { error } = await clientOf(url).ask(Write, { name: 'Ливны' }, { idempotencyKey: 'k-1' })
    expect(error).toBeNull()
    expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['k-1', 'k-1'])
  })

  test('is not made of what the API refuses', async () => {
    const { url, sent } = await answering(() => fails({ code: 'BAD_INPUT' }, 400))
    expect((await read(url)).error?.code).toBe('BAD_INPUT')
    expect(sent).toHaveLength(1)
  })
})

describe('a key', () => {
  test('with a Cyrillic letter is refused before anything is sent', async () => {
    const { url, sent } = await answering(town)
    const { error } = await read(url, { token: 'pdm_с0ffee' })
    expect(error).toMatchObject({ kind: 'api', code: 'UNAUTHENTICATED' })
    expect(error?.message).toContain('Скопируйте ключ заново')
    expect(sent).toEqual([])
  })
})

describe('a subscription', () => {
  const Follow: TypedDocumentNode<{ readonly changes: { readonly id: string } }, Record<string, never>> = gql`
    subscription Follow { changes { id } }
  `
  const stream = (text: string) => new Response(text, { headers: { 'content-type': 'text/event-stream' } })
  const next = (value: object) => `event: next\ndata: ${JSON.stringify(value)}\n\n`
  const followed = async (url: string) => {
    const ids: string[] = []
    for await (const { changes } of clientOf(url, { token: 'k' }).subscribe(Follow, {})) ids.push(changes.id)
    return ids
  }

  test('gives the events until the server ends it', async () => {
    const events = `:\n\n${next({ data: { changes: { id: 'a' } } })}${next({ data: { changes: { id: 'b' } } })}event: complete\ndata:\n\n`
    const { url, sent } = await answering(() => stream(events))
    expect(await followed(url)).toEqual(['a', 'b'])
    expect(sent[0]?.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer k' })
  })

  test('throws what the server refuses', async () => {
    const refused = next({ errors: [{ message: 'Курсор устарел.', extensions: { code: 'CONFLICT' } }] })
    const { url } = await answering(() => stream(refused))
    await expect(followed(url)).rejects.toMatchObject({ code: 'CONFLICT', message: 'Курсор устарел.' })
  })
})
