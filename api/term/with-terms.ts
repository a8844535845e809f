import { inTurns } from '../data/yield.ts'
import { parseTerm } from './parse.ts'
import type { Period, Term } from './term.ts'

/** Words that nobody would write take milliseconds each, so others are served after so many. */
export const rowsPerTurn = 4

/** Reads the terms of many rows one after another, and lets other requests have their turn between them. */
export const withTerms = <Row extends object>(
  rows: readonly Row[],
  wordsOf: (row: Row) => string | null,
  period: Period,
): Promise<readonly (Row & { readonly read: Term })[]> =>
  inTurns(rows, rowsPerTurn, row => ({ ...row, read: parseTerm(wordsOf(row), period) }))
