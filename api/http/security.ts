import type { RequestListener } from 'node:http'

/** For every answer; a page that runs something says so by a policy of its own. */
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

/** Tells browsers to trust the answers with as little as they need. HTTPS, and so HSTS, is the reverse proxy's part. */
export const withSecurityHeaders =
  (next: RequestListener): RequestListener =>
  (incoming, outgoing) => {
    for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value)
    return next(incoming, outgoing)
  }
