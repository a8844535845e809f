import type { Term } from './term.ts'

/** A term out of a row's JSON column. */
export function storedTerm(json: unknown): Term {
  // Term columns are written only with what `parseTerm` gave.
  return json as Term
}
