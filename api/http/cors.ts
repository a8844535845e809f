import type { FastifyCorsOptions } from '@fastify/cors'

/**
 * Lets the pages of these origins, written out in full, use the API from a browser; pages of all others may not read an
 * answer. The session cookie is for pages of the platform alone, so no other origin may send credentials.
 */
export function corsOptions(origins: readonly string[]): FastifyCorsOptions {
  const allowed = new Set(origins)
  return {
    origin: (origin, answer) => answer(null, allowed.has(origin ?? '')),
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'Last-Event-ID',
      'X-Purpose',
      'X-Request-Id',
    ],
    exposedHeaders: ['Retry-After', 'X-Request-Id'],
    maxAge: 600,
    strictPreflight: false,
  }
}
