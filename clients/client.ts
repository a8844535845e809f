import {
  type AnyVariables,
  Client,
  type Exchange,
  fetchExchange,
  type OperationContext,
  type TypedDocumentNode,
} from '@urql/core'
import { type DownloadAnswer, downloadFile } from './download.ts'
import { PodyomError, toError } from './error.ts'
import { type FindingOf, findingsOf } from './findings.ts'
import { type Page, walk } from './pages.ts'
import { defaultRetry, type RetryPolicy, waitBefore } from './retry.ts'
import { type SubscribeSettings, subscribe } from './subscribe.ts'
import { type UploadAnswer, type UploadedFile, uploadFile } from './upload.ts'

export {
  type DownloadAnswer,
  type FindingOf,
  type Page,
  PodyomError,
  type RetryPolicy,
  toError,
  type UploadAnswer,
  type UploadedFile,
}

/** Where the server is and how to speak with it. */
export interface ClientSettings {
  /** The whole address, as http://127.0.0.1:4000/graphql. */
  readonly url: string
  /** An API key or a JWT; a function is called before each request and may return a new one. */
  readonly token?: string | (() => string | undefined)
  readonly fetch?: typeof fetch
  /** Milliseconds that one attempt may take; 30 seconds by default. */
  readonly timeout?: number
  readonly retry?: Partial<RetryPolicy>
  /** Exchanges of urql that its hooks go through, as a cache; `ask` and `pages` always ask the server. */
  readonly exchanges?: readonly Exchange[]
}

/** Either the whole answer or the error, never a half of each: `if (error)` narrows `data`. */
export type Answer<Data> =
  | { readonly data: Data; readonly error: null; readonly findings: readonly FindingOf<Data>[] }
  | { readonly data: null; readonly error: PodyomError; readonly findings: readonly [] }

export interface AskOptions {
  /** Lets a mutation be repeated: the server does it once, however often it comes with the same key. */
  readonly idempotencyKey?: string
}

export interface PodyomClient {
  /** Sends an operation. Never throws: a failure is in `error`, the findings of rules in `findings`. */
  readonly ask: <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options?: AskOptions,
  ) => Promise<Answer<Data>>
  /** Walks the whole connection that `pick` finds in the answer; throws PodyomError in the loop. */
  readonly pages: <Data, Variables extends { readonly after?: string | null | undefined }, Node>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Page<Node>,
  ) => AsyncGenerator<Node, void, void>
  /**
   * Sends a file of evidence, to be named by `EvidenceInput.file`. Never throws. With an idempotency key it is sent again
   * as a query is; a whole upload may take five minutes.
   */
  readonly uploadFile: (file: Blob, name: string, options?: AskOptions) => Promise<UploadAnswer>
  /** The bytes of a file of evidence, by its id or by the address that the API gives. Never throws. */
  readonly downloadFile: (file: string) => Promise<DownloadAnswer>
  /** The events of a subscription; throws PodyomError in the loop. To go on after a break, subscribe again from the last cursor. */
  readonly subscribe: <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options?: Pick<SubscribeSettings, 'signal'>,
  ) => AsyncGenerator<Data, void, void>
  /** The urql client for urql's own hooks, with the token, the timeout and the exchanges given; `@podyom/react` repeats and caches. */
  readonly urql: Client
}

const longestUpload = 300_000

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** A header carries Latin letters only: a pasted Cyrillic «с» would look like a broken network. */
const mistyped = () =>
  new PodyomError('api', 'Ключ введён неверно: в нём есть недопустимые знаки. Скопируйте ключ заново.', {
    code: 'UNAUTHENTICATED',
    cause: undefined,
  })

const isMutation = ({ definitions }: Pick<TypedDocumentNode, 'definitions'>) =>
  definitions.some(definition => 'operation' in definition && definition.operation === 'mutation')

/** Makes a client of a Podyom server. Runs in Node and in browsers; holds no connection and no cache. */
export const createClient = (settings: ClientSettings): PodyomClient => {
  const { url, token, timeout = 30_000, fetch: send = globalThis.fetch, exchanges = [] } = settings
  const policy = { ...defaultRetry, ...settings.retry }
  const headers = (key?: string): Readonly<Record<string, string>> | PodyomError => {
    const bearer = typeof token === 'function' ? token() : token
    if (bearer && /[^\x21-\x7e]/.test(bearer)) return mistyped()
    return {
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(key && { 'idempotency-key': key }),
    }
  }
  const urql = new Client({
    url,
    exchanges: [...exchanges, fetchExchange],
    fetchSubscriptions: true,
    requestPolicy: 'network-only',
    preferGetMethod: false,
    fetchOptions: () => {
      const sent = headers()
      return sent instanceof PodyomError ? {} : { headers: sent }
    },
    fetch: (input, init) => {
      // A subscription lasts until the server ends it.
      if (new Headers(init?.headers).get('accept')?.startsWith('text/event-stream')) return send(input, init)
      const limit = AbortSignal.timeout(timeout)
      return send(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit })
    },
  })

  const ask: PodyomClient['ask'] = async (document, variables, { idempotencyKey } = {}) => {
    const mutation = isMutation(document)
    for (let nth = 1; ; nth++) {
      const sent = headers(idempotencyKey)
      if (sent instanceof PodyomError) return { data: null, error: sent, findings: [] }
      const context: Partial<OperationContext> = {
        fetchOptions: { headers: sent },
        requestPolicy: 'network-only',
        repeats: true,
      }
      const { data, error } = mutation
        ? await urql.mutation(document, variables, context).toPromise()
        : await urql.query(document, variables, context).toPromise()
      if (!error && data) return { data, error: null, findings: findingsOf(data) }
      const failure = error
        ? toError(error)
        : new PodyomError('bug', 'Сервер вернул пустой ответ. Повторите запрос.', { cause: data })
      const pause = mutation && !idempotencyKey ? null : waitBefore(nth, failure, policy)
      if (pause === null) return { data: null, error: failure, findings: [] }
      await wait(pause)
    }
  }

  const pages: PodyomClient['pages'] = (document, variables, pick) =>
    walk(async after => {
      const { data, error } = await ask(document, after === undefined ? variables : { ...variables, after })
      if (error) throw error
      return pick(data)
    })

  const forFiles = { url, fetch: send, timeout: Math.max(timeout, longestUpload) }
  const upload: PodyomClient['uploadFile'] = async (file, name, { idempotencyKey } = {}) => {
    for (let nth = 1; ; nth++) {
      const sent = headers(idempotencyKey)
      if (sent instanceof PodyomError) return { data: null, error: sent }
      const answer = await uploadFile(file, name, { ...forFiles, headers: sent })
      const pause = answer.error && idempotencyKey ? waitBefore(nth, answer.error, policy) : null
      if (pause === null) return answer
      await wait(pause)
    }
  }

  const download: PodyomClient['downloadFile'] = async file => {
    const sent = headers()
    if (sent instanceof PodyomError) return { data: null, error: sent }
    return downloadFile(file, { ...forFiles, headers: sent })
  }

  const follow: PodyomClient['subscribe'] = async function* (document, variables, options) {
    const sent = headers()
    if (sent instanceof PodyomError) throw sent
    yield* subscribe(document, variables, { url, headers: sent, fetch: send, ...options })
  }

  return { ask, pages, uploadFile: upload, downloadFile: download, subscribe: follow, urql }
}
