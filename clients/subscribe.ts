import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from '@urql/core'
import { PodyomError } from './error.ts'
import { retryAfter } from './retry-after.ts'

interface Event<Data> {
  readonly data?: Data | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly requestId?: string }
  }[]
}

/** Where a subscription goes and what it carries. */
export interface SubscribeSettings {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: typeof fetch
  readonly signal?: AbortSignal | undefined
}

/**
 * The events of a subscription as they come (server-sent events). Ends when the server ends it; throws PodyomError where the
 * server refuses it, or the connection breaks. A follower of changes goes on from the last cursor.
 */
export async function* subscribe<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { url, headers, fetch: send, signal }: SubscribeSettings,
): AsyncGenerator<Data, void, void> {
  const response = await open(url, send, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: stringifyDocument(document), variables }),
    ...(signal && { signal }),
  })
  for await (const event of events<Data>(response)) {
    const [error] = event.errors ?? []
    if (error) throw refusal(error, response, event)
    if (event.data) yield event.data
  }
}

async function open(url: string, send: typeof fetch, init: RequestInit): Promise<Response> {
  const response = await send(url, init).catch(cause => {
    throw lost(cause)
  })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response
  const reply: unknown = await response.json().catch(() => null)
  // Checked by its use: an answer of another shape has no errors.
  const [error] = (reply as Event<never> | null)?.errors ?? []
  throw error
    ? refusal(error, response, reply)
    : new PodyomError('network', `Подписка не открылась (ответ ${response.status}). Повторите позже.`, {
        status: response.status,
        retryAfter: retryAfter(response.headers.get('retry-after'), Date.now()),
        cause: reply,
      })
}

async function* events<Data>(response: Response): AsyncGenerator<Event<Data>, void, void> {
  let text = ''
  try {
    // Not every browser iterates a stream.
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const { done, value = '' } = (await reader?.read()) ?? { done: true }
      if (done) return
      const parts = (text + value).split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const [, name, data = ''] = /^event: (\w+)\ndata: ?(.*)$/s.exec(part) ?? []
        if (name === 'complete') return
        // The server answers the document with its own types.
        if (name === 'next') yield JSON.parse(data) as Event<Data>
      }
    }
  } catch (cause) {
    throw lost(cause)
  }
}

const lost = (cause: unknown) =>
  new PodyomError('network', 'Связь с сервером прервалась. Повторите с последнего изменения.', { cause })

const refusal = (
  { message, extensions }: NonNullable<Event<never>['errors']>[number],
  response: Response,
  cause: unknown,
) =>
  new PodyomError(extensions?.code ? 'api' : 'bug', message, {
    code: extensions?.code,
    status: response.status,
    requestId: extensions?.requestId ?? response.headers.get('x-request-id') ?? undefined,
    cause,
  })
