import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { log } from '../log/log.ts'
import { errorBody } from './errors.ts'
import { securityHeaders } from './security-headers.ts'

/** The answer to bytes that are not an HTTP request. */
export interface Unreadable {
  readonly status: number
  readonly message: string
  readonly allow?: string
}

const broken: Unreadable = {
  status: 400,
  message: 'Запрос не читается: он составлен не по правилам HTTP/1.1.',
}

/** The parser's errors by their codes; any other is `broken`. */
const answers: Readonly<Record<string, Unreadable>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    message: 'Запрос приходил слишком долго: отправьте его ещё раз.',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    message: 'Адрес или заголовки запроса слишком длинные: передайте запрос телом, методом POST.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: 413,
    message: 'В теле запроса слишком много служебных данных: передайте его целиком, с Content-Length.',
  },
}

/** A method that uses the server as a proxy. */
export const tunnel: Unreadable = {
  status: 405,
  message: 'Метод CONNECT не принимается: запросы к API передают методом POST.',
  allow: 'GET, HEAD, POST, OPTIONS',
}

/** What an error of the parser is answered with; null if the caller has gone. */
export const unreadable = (code = ''): Unreadable | null =>
  code === 'ECONNRESET' ? null : (answers[code] ?? broken)

/** How long what is still being sent is discarded, so that the sender sees the answer and not a reset connection. */
const lingerMs = 1_000

/** Answers on the connection itself where there is no request to answer, then closes it. */
export function answerOn(socket: Duplex, { status, message, allow }: Unreadable): void {
  if (!socket.writable) return void socket.destroy()
  log.info({ path: 'other', status }, 'unreadable')
  const body = JSON.stringify(
    errorBody(message, {
      code: 'BAD_INPUT',
      reason: status === 405 ? 'METHOD_NOT_ALLOWED' : 'REQUEST_UNREADABLE',
    }),
  )
  const headers = {
    ...securityHeaders,
    ...(allow && { allow }),
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
  setTimeout(() => socket.destroy(), lingerMs).unref()
}
