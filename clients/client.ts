import { type AnyVariables, Client, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { PodyomError, toError } from './error.ts'
import { type FindingOf, findingsOf } from './findings.ts'
import { type Page, walk } from './pages.ts'
import { defaultRetry, type RetryPolicy, waitBefore } from './retry.ts'
import { type UploadAnswer, type UploadedFile, uploadFile } from './upload.ts'

export {
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
  /** The urql client inside, for urql's own React hooks; it has the token and the timeout, but does not repeat. */
  readonly urql: Client
}

const longestUpload = 300_000

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

const isMutation = ({ definitions }: Pick<TypedDocumentNode, 'definitions'>) =>
  definitions.some(definition => 'operation' in definition && definition.operation === 'mutation')

/** Makes a client of a Podyom server. Runs in Node and in browsers; holds no connection and no cache. */
export const createClient = (settings: ClientSettings): PodyomClient => {
  const { url, token, timeout = 30_000, fetch: send = globalThis.fetch } = settings
  const policy = { ...defaultRetry, ...settings.retry }
  const headers = (key?: string) => {
    const bearer = typeof token === 'function' ? token() : token
    return {
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(key && { 'idempotency-key': key }),
    }
  }
  const urql = new Client({
    url,
    exchanges: [fetchExchange],
    requestPolicy: 'network-only',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: headers() }),
    fetch: (input, init) => {
      const limit = AbortSignal.timeout(timeout)
      return send(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit })
    },
  })

  const ask: PodyomClient['ask'] = async (document, variables, { idempotencyKey } = {}) => {
    const mutation = isMutation(document)
    const context = { fetchOptions: () => ({ headers: headers(idempotencyKey) }) }
    for (let nth = 1; ; nth++) {
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

  const upload: PodyomClient['uploadFile'] = async (file, name, { idempotencyKey } = {}) => {
    for (let nth = 1; ; nth++) {
      const to = {
        url,
        headers: headers(idempotencyKey),
        fetch: send,
        timeout: Math.max(timeout, longestUpload),
      }
      const answer = await uploadFile(file, name, to)
      const pause = answer.error && idempotencyKey ? waitBefore(nth, answer.error, policy) : null
      if (pause === null) return answer
      await wait(pause)
    }
  }

  return { ask, pages, uploadFile: upload, urql }
}
