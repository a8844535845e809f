import type { onRequestAsyncHookHandler } from 'fastify'

/**
 * For every answer: browsers trust it with as little as it needs. A page that runs something sets a policy of its own.
 * HTTPS, and so HSTS, is the reverse proxy's part.
 */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
}

/** Sets the headers of every answer, the id of the request among them. */
export const addSecurityHeaders: onRequestAsyncHookHandler = async (request, reply) => {
  reply.headers(securityHeaders).header('x-request-id', request.id)
}
