import type { CombinedError } from '@urql/core'
import { retryAfter } from './retry-after.ts'

/** The details of a failure besides its sentence. */
interface Known {
  /** Of the server's closed table, or another stable English word; absent where the server gave none. */
  readonly code?: string | undefined
  /** The HTTP status, where there was an answer at all. */
  readonly status?: number | undefined
  /** What to tell the server's keepers, so that they find the request in their log. */
  readonly requestId?: string | undefined
  /** Seconds that the server asks to wait. */
  readonly retryAfter?: number | undefined
  readonly cause: unknown
}

/**
 * The one shape of every failure, with a Russian sentence for the user.
 * `network`: no answer, or one that is not GraphQL. `api`: the server refused and says why by `code`.
 * `bug`: the server broke, or contradicts its own contract.
 */
export class PodyomError extends Error {
  override readonly name = 'PodyomError'
  readonly kind: 'network' | 'api' | 'bug'
  readonly code: string | undefined
  readonly status: number | undefined
  readonly requestId: string | undefined
  readonly retryAfter: number | undefined

  constructor(kind: PodyomError['kind'], message: string, known: Known) {
    super(message, { cause: known.cause })
    this.kind = kind
    this.code = known.code
    this.status = known.status
    this.requestId = known.requestId
    this.retryAfter = known.retryAfter
  }
}

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

const contractErrorCodes = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']

const networkMessage = (cause: Error) =>
  cause.name === 'TimeoutError'
    ? 'Сервер не ответил вовремя. Повторите запрос позже.'
    : 'Нет связи с сервером. Проверьте адрес и сеть.'

const nonGraphqlMessage = (status: number) => {
  if (status === 429) return 'Слишком много запросов. Повторите позже.'
  if (status >= 500) return `Сервер временно недоступен (ответ ${status}). Повторите позже.`
  return `По этому адресу отвечает не сервер «Подъём» (ответ ${status}). Проверьте адрес.`
}

/** Reads urql's error as the one shape; the first of several errors decides, all are in `cause`. */
export const toError = (error: CombinedError): PodyomError => {
  // urql types the response as any, because servers and platforms differ; here it comes from fetch.
  const response: Response | undefined = error.response
  const first = error.graphQLErrors[0]
  const code = word(first?.extensions.code)
  const known = {
    code: code === 'INTERNAL_SERVER_ERROR' ? undefined : code,
    status: response?.status,
    requestId: word(first?.extensions.requestId) ?? word(response?.headers.get('x-request-id')),
    retryAfter: response && retryAfter(response.headers.get('retry-after'), Date.now()),
    cause: error.networkError ?? error,
  }
  if (!first) {
    const message = response
      ? nonGraphqlMessage(response.status)
      : networkMessage(error.networkError ?? error)
    return new PodyomError('network', message, known)
  }
  if (known.code === undefined) {
    const number = known.requestId === undefined ? '' : ` Номер запроса: ${known.requestId}.`
    return new PodyomError('bug', `На сервере произошла ошибка.${number}`, known)
  }
  const message = contractErrorCodes.includes(known.code)
    ? `Запрос не подходит к контракту сервера: ${first.message}`
    : first.message
  return new PodyomError('api', message, known)
}
