import type { RequestListener } from 'node:http'

const methods = 'GET, POST, OPTIONS'
const sent = 'Authorization, Content-Type, Idempotency-Key, Last-Event-ID, X-Purpose, X-Request-Id'
const read = 'Retry-After, X-Request-Id'

/**
 * Lets the pages of these origins, written out in full, use the API from a browser; pages of all others may not read an
 * answer. No cookies are ever used, so credentials are not allowed to anybody.
 */
export const withCors = (origins: readonly string[], next: RequestListener): RequestListener => {
  const known = new Set(origins)
  return (incoming, outgoing) => {
    outgoing.setHeader('vary', 'Origin')
    const { origin = '' } = incoming.headers
    if (known.has(origin)) {
      outgoing.setHeader('access-control-allow-origin', origin)
      outgoing.setHeader('access-control-expose-headers', read)
    }
    if (incoming.method !== 'OPTIONS') return next(incoming, outgoing)
    if (known.has(origin)) {
      outgoing.setHeader('access-control-allow-methods', methods)
      outgoing.setHeader('access-control-allow-headers', sent)
      outgoing.setHeader('access-control-max-age', '600')
    }
    outgoing.writeHead(204, { allow: methods }).end()
  }
}
