import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { note } from '../log/entry.ts'

const header = 'x-request-id'
/** A UUID, or the id of a trace: 16 to 64 hexadecimal digits, letters among them. */
const isNumber = /^(?=.*[a-f])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,64})$/i
const known = new WeakMap<Request, string>()

/** The number under which a request is logged and audited: the caller's `X-Request-Id`, or one made here. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get(header) ?? ''
  // Only what no name or phone looks like is taken over: it goes into the log and the audit.
  const id = known.get(request) ?? (isNumber.test(given) ? given : randomUUID())
  known.set(request, id)
  return id
}

/** Answers every request with its number in `X-Request-Id`. */
export const useRequestId = (): Plugin => ({
  onRequest: ({ request }) => note({ requestId: requestIdOf(request) }),
  onResponse: ({ request, response }) => response.headers.set(header, requestIdOf(request)),
})
