import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'
import { refusal } from './errors.ts'

/** Headers that decide who calls, what and where. If one is repeated, two readers could pick different values. */
const single: ReadonlySet<string> = new Set([
  'host',
  'authorization',
  'origin',
  'content-type',
  'content-encoding',
  'idempotency-key',
  'x-purpose',
])

/** A name or an address, perhaps with a port: nothing that would change the meaning of an address around it. */
const authority = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

// What comes after a request that can be read in two ways may be a part of it.
const bad = (message: string, status = 400) => refusal(status, message, { connection: 'close' })

/**
 * Refuses requests that two readers could understand differently (request smuggling): a doubtful host or path, a repeated
 * header, an encoding of the body that is not decoded here, an expectation that is not met.
 */
export async function strictRequests({ raw }: FastifyRequest): Promise<void> {
  const error = errorOf(raw)
  if (error) throw error
}

function errorOf(incoming: IncomingMessage): GraphQLError | null {
  const { headers, httpVersion } = incoming
  if (!/^1\.[01]$/.test(httpVersion))
    return bad('Сервер понимает HTTP/1.1: обновите программу, которой отправлен запрос.')
  if (repeatsHeader(incoming)) return bad('Заголовок передан несколько раз: оставьте один.')
  if (!/^(?:chunked)?$/i.test(headers['transfer-encoding'] ?? ''))
    return bad(
      'Тело запроса передано в незнакомой кодировке: в Transfer-Encoding принимается только chunked.',
    )
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    return bad('Сжатое тело запроса не принимается: передайте его без Content-Encoding.', 415)
  if (!/^(?:100-continue)?$/i.test(headers.expect ?? ''))
    return bad('Заголовок Expect не поддерживается: удалите его.', 417)
  // HTTP/1.0 has no Host header.
  const host = headers.host ?? (httpVersion === '1.0' ? 'localhost' : '')
  if (isHost(host) && isPlain(incoming.url ?? '')) return null
  return bad('Непонятно, куда направлен запрос: проверьте адрес сервера и заголовок Host.')
}

function repeatsHeader({ rawHeaders }: IncomingMessage): boolean {
  const found = new Set<string>()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? ''
    if (!single.has(name)) continue
    if (found.has(name)) return true
    found.add(name)
  }
  return false
}

/**
 * Whether the path is read as it is written: `..`, `\`, `#` or percent-encoding would lead past what a proxy before the
 * server has looked at.
 */
const isPlain = remembered(target => {
  const [path = ''] = target.split('?', 1)
  return (
    target.startsWith('/') &&
    !path.includes('%') &&
    !target.includes('#') &&
    URL.parse(`http://localhost${target}`)?.pathname === path
  )
})

/** Whether a text is a host, perhaps with a port, as `Host` has to be. */
export const isHost = remembered(host => authority.test(host) && URL.canParse(`http://${host}`))

/** Remembers the last text that was right: one caller after another sends the same host and path. */
function remembered(isRight: (text: string) => boolean): (text: string) => boolean {
  let last: string | null = null
  return text => {
    if (text === last) return true
    if (!isRight(text)) return false
    last = text
    return true
  }
}

/** The path of a request; an address in full (RFC 9112, 3.2.2) becomes the path and the host that it names. */
export function originForm(incoming: IncomingMessage): string {
  const { url = '/' } = incoming
  const [, host, path = ''] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
  if (host === undefined) return url
  incoming.headers.host = host
  return path.startsWith('/') ? path : `/${path}`
}
