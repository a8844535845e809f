import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

const header = 'x-request-id'
const known = new WeakMap<Request, string>()

/** The number under which a request is logged and audited: the caller's `X-Request-Id`, or one made here. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get(header) ?? ''
  // A number that would not fit in a line of a log is not taken over.
  const id = known.get(request) ?? (/^[\w.:-]{1,100}$/.test(given) ? given : randomUUID())
  known.set(request, id)
  return id
}

/** Answers every request with its number in `X-Request-Id`. */
export const useRequestId = (): Plugin => ({
  onResponse: ({ request, response }) => response.headers.set(header, requestIdOf(request)),
})
