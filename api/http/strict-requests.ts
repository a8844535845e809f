import type { IncomingMessage, RequestListener } from 'node:http'
import { type Refusal, refuse } from '../limit/refuse.ts'

/** Headers that say who asks, what and where: said twice, each reader could believe another one. */
const single = ['host', 'authorization', 'content-type', 'content-encoding', 'idempotency-key', 'x-purpose']

/** A name or an address, perhaps with a port: nothing that would change the meaning of an address around it. */
const authority = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

const bad = (message: string, status = 400): Refusal => ({
  status,
  code: 'BAD_INPUT',
  message,
  // What comes after a request that can be read in two ways may be a part of it.
  headers: { connection: 'close' },
})

/**
 * Lets pass what every reader behind it understands in the same way, and refuses the rest: a doubtful host or address, a
 * header said twice, a coding of the body that nobody undoes, an expectation that nobody meets. An address in full
 * (RFC 9112, 3.2.2) becomes the path and the host that it names.
 */
export const withSoundRequests =
  (next: RequestListener): RequestListener =>
  (incoming, outgoing) => {
    const refusal = refusalOf(incoming)
    lowerMediaType(incoming)
    return refusal ? refuse(outgoing, refusal) : next(incoming, outgoing)
  }

function refusalOf(incoming: IncomingMessage): Refusal | null {
  const { headers, headersDistinct, httpVersion } = incoming
  if (!/^1\.[01]$/.test(httpVersion))
    return bad('Сервер понимает HTTP/1.1: обновите программу, которой отправлен запрос.')
  if (single.some(name => (headersDistinct[name]?.length ?? 0) > 1))
    return bad('Один и тот же заголовок передан несколько раз: оставьте один.')
  if (!/^(?:chunked)?$/i.test(headers['transfer-encoding'] ?? ''))
    return bad(
      'Тело запроса передано в незнакомой кодировке: в Transfer-Encoding принимается только chunked.',
    )
  if (!/^(?:100-continue)?$/i.test(headers.expect ?? ''))
    return bad('Сервер не выполняет того, что просит заголовок Expect: уберите его.', 417)
  if (isDirected(incoming)) return null
  return bad('Непонятно, куда направлен запрос: проверьте адрес сервера и заголовок Host.')
}

/** Whether the request says clearly where it goes; from then on its address is a path. */
function isDirected(incoming: IncomingMessage): boolean {
  const { headers, httpVersion, url = '' } = incoming
  const [, named, path = ''] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
  if (named !== undefined) {
    headers.host = named
    incoming.url = path.startsWith('/') ? path : `/${path}`
  }
  // HTTP/1.0 knows no Host.
  const host = headers.host ?? (httpVersion === '1.0' ? 'localhost' : '')
  return isHost(host) && isPlain(incoming.url ?? '')
}

/** Whether the path is read as it is written: `..`, `\` or `#` would lead past what a proxy before the server has looked at. */
function isPlain(target: string): boolean {
  const [path] = target.split('?', 1)
  return (
    target.startsWith('/') &&
    !target.includes('#') &&
    URL.parse(`http://localhost${target}`)?.pathname === path
  )
}

const isHost = (host: string): boolean => authority.test(host) && URL.canParse(`http://${host}`)

/** Media types are the same in any case (RFC 9110, 8.3.1), what stands after them is not. */
function lowerMediaType({ headers }: IncomingMessage): void {
  headers['content-type'] &&= headers['content-type'].replace(/^[^;]*/, type => type.toLowerCase())
}
