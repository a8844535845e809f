import { randomUUID } from 'node:crypto'

/** A UUID, or the id of a trace: 16 to 64 hexadecimal digits, letters among them. */
const isId = /^(?=.*[a-f])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,64})$/i

/** The id under which a request is logged and audited: the caller's `X-Request-Id`, or one made here. */
export const requestIdOf = (given: string | readonly string[] | undefined): string =>
  // The id goes into the log and the audit, so a value that could be a name or a phone is not accepted.
  typeof given === 'string' && isId.test(given) ? given : randomUUID()
