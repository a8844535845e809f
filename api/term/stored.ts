import type { Term } from './term.ts'

/** A term out of a row's JSON column. */
export function storedTerm(json: unknown): Term {
  // Term columns are written only with what `parseTerm` gave; the older of them lack the words that were not understood.
  return { unread: [], ...(json as Omit<Term, 'unread'>) }
}
