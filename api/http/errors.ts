import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { GraphQLError } from 'graphql'
import { maskError } from '../graphql/errors/mask.ts'
import type { InputReason } from '../graphql/errors/reasons.ts'
import { apiError } from '../graphql/errors/table.ts'
import { isReceived, lingering } from './connection/unread-body.ts'

/** The body of every answer that is an error alone: the shape of GraphQL, so that clients read it as any other error. */
export const errorBody = (message: string, extensions: object) => ({ errors: [{ message, extensions }] })

/** The caller closed the connection: there is nobody to answer. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected'
}

/** A BAD_INPUT with an HTTP status of its own. */
export const refusal = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  reason: InputReason = reasons[status] ?? 'REQUEST_UNREADABLE',
): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_INPUT', reason, http: { status, headers } } })

const reasons: Readonly<Record<number, InputReason>> = { 405: 'METHOD_NOT_ALLOWED', 413: 'BODY_TOO_LARGE' }

const nowhere =
  'По этому адресу ничего нет: запросы к API принимает адрес /graphql, файлы – /files, списки – /imports, документы дорожных карт – /drafts, заполненные книги – /workbooks, описание сервера – на странице /.'
export const unreadableJson = 'Запрос не читается: проверьте, что передан правильный JSON.'

export const wrongMediaType = () =>
  refusal(
    415,
    'Запрос передаётся в формате JSON и кодировке UTF-8: укажите заголовок «Content-Type: application/json». Файлы принимает адрес /files.',
  )

export const wrongEncoding = () =>
  refusal(
    400,
    'Текст запроса передан не в кодировке UTF-8 (похоже на windows-1251): перекодируйте его в UTF-8 и отправьте ещё раз.',
  )

/** The refusal of a file. */
export const fileRefusal = (status: number, message: string): GraphQLError =>
  refusal(status, message, {}, 'FILE_INVALID')

/** What Fastify itself refuses, by its code. */
const refusals: Readonly<Record<string, (request: FastifyRequest) => GraphQLError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ routeOptions }) =>
    refusal(
      413,
      `Тело запроса больше ${routeOptions.bodyLimit} байт: передайте меньше за один раз. Файлы принимает адрес /files.`,
    ),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongMediaType,
  FST_ERR_CTP_INVALID_JSON_BODY: () => refusal(400, unreadableJson),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => refusal(400, unreadableJson),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => refusal(400, unreadableJson),
  FST_ERR_BAD_URL: () => refusal(400, 'Адрес запроса не читается: проверьте его.'),
  FST_ERR_MAX_PARAM_LENGTH: () => refusal(404, nowhere),
}

/** The extensions of an error, `http` being for the answer itself, as Yoga understands it. */
interface Extensions {
  readonly http?: {
    readonly status?: number
    readonly headers?: Readonly<Record<string, string>>
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/**
 * Answers with an error: the only place that writes one outside of GraphQL's own results. What is not meant for callers
 * is logged and becomes a 500 with a number: nothing that one caller sends ends the requests of others.
 */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Disconnected || reply.raw.headersSent || reply.raw.destroyed) {
    reply.hijack()
    return void reply.raw.destroy()
  }
  const shown = maskError(refusals[codeOf(error)]?.(request) ?? error)
  const { http, ...extensions }: Extensions = shown instanceof GraphQLError ? shown.extensions : {}
  const { status = 500, headers = {} } = http ?? {}
  const body = errorBody(shown.message, extensions)
  reply.code(status).headers(headers).type('application/json; charset=utf-8')
  if (isReceived(request.raw)) return reply.send(body)
  const text = JSON.stringify(body)
  // A compressed one would come when all of it is there.
  request.headers['accept-encoding'] = 'identity'
  const answer = Readable.from(lingering(request.raw, text), { objectMode: false })
  return reply.headers({ connection: 'close', 'content-length': Buffer.byteLength(text) }).send(answer)
}

/** Answers where there is no route. */
export function notFound(request: FastifyRequest, reply: FastifyReply) {
  // A page whose origin is not in the list of CORS asks whether it may send something.
  if (request.method === 'OPTIONS') return reply.code(204).header('allow', 'GET, POST, OPTIONS').send()
  throw apiError('NOT_FOUND', nowhere)
}

/** Answers 405 to all methods at a path but these. */
export function allowOnly(
  app: FastifyInstance,
  url: string,
  allowed: readonly HTTPMethods[],
  message: string,
): void {
  const method = app.supportedMethods.filter(one => one !== 'OPTIONS' && !allowed.includes(one))
  const refuse = async () => {
    throw refusal(405, message, { allow: allowed.join(', ') })
  }
  app.route({ method, url, onRequest: refuse, handler: refuse })
}
