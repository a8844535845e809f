import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from '../server/limits.ts'
import { type Refusal, refuse } from './refuse.ts'

export const tooLarge = (limit: number): string =>
  `Тело запроса больше ${limit} байт: передайте меньше за один раз. Файлы принимает адрес /files.`

/** How long what is still being sent is thrown away, so that the sender sees the answer and not a torn connection. */
const linger = 1_000

/**
 * Refuses bodies that say that they are too large or packed before any of them is read, and hangs up on senders who go on
 * after a refusal. Those that do not say how large they are the GraphQL server counts as they arrive.
 */
export const withBodyLimit =
  ({ bodyBytes }: Pick<Limits, 'bodyBytes'>, next: RequestListener): RequestListener =>
  (incoming, outgoing) => {
    const refusal = refusalOf(incoming, bodyBytes)
    const { socket } = incoming
    outgoing.once('finish', () => hangUp(incoming, outgoing, socket))
    return refusal ? refuse(outgoing, refusal) : next(incoming, outgoing)
  }

const close = { connection: 'close' }

function refusalOf({ headers }: IncomingMessage, limit: number): Refusal | null {
  if (Number(headers['content-length'] ?? 0) > limit) {
    return { status: 413, code: 'BAD_INPUT', message: tooLarge(limit), headers: close }
  }
  if ((headers['content-encoding'] ?? 'identity') === 'identity') return null
  const message = 'Сжатое тело запроса не принимается: передайте его без Content-Encoding.'
  return { status: 415, code: 'BAD_INPUT', message, headers: close }
}

// By then the request may have let go of its connection.
function hangUp(incoming: IncomingMessage, { statusCode }: ServerResponse, socket: Socket): void {
  if (incoming.complete || statusCode < 400) return
  incoming.resume()
  setTimeout(() => incoming.complete || socket.destroy(), linger).unref()
}
