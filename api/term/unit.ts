import { LAST, monthOf, yearOf } from '../calendar/dates.ts'
import type { Bound, Day, TermKind } from './term.ts'

/** A day as said: the year may be unsaid, and the day may be `LAST` of the month. */
export type Edge = { readonly year: number | null; readonly month: number; readonly day: number }

/** A stretch of the calendar as said. Both edges are null where the period cannot lend them. */
export type Unit = {
  readonly kind: TermKind
  readonly first: Edge | null
  readonly last: Edge | null
  readonly bound: Bound | 'FROM' | null
  /** «в течение», «весь»: the stretch is itself the term and not only the year of its neighbours. */
  readonly whole: boolean
  /** Of «до марта», «до 2024 года»: where the term would stop if «до» excluded what follows. */
  readonly before: Edge | null
}

/** What a reader found, and the token after it. */
export type Reading = { readonly units: readonly Unit[]; readonly next: number }

export const edge = (year: number | null, month: number, day: number): Edge => ({ year, month, day })

export const edgeOf = (day: Day): Edge => edge(yearOf(day), monthOf(day), Number(day.slice(8)))

export const unit = (kind: TermKind, first: Edge | null, last: Edge | null, whole = false): Unit => ({
  kind,
  first,
  last,
  bound: null,
  whole,
  before: null,
})

export const days = (kind: TermKind, first: Edge, last: Edge = first): Unit => ({
  ...unit(kind, first, last),
  bound: kind === 'DATE' ? 'ON' : null,
})

export const months = (kind: TermKind, year: number | null, first: number, last: number): Unit =>
  unit(kind, edge(year, first, 1), edge(year, last, LAST))

export const hasYear = (said: Unit): boolean => said.first?.year != null || said.last?.year != null

/** True of a unit that waits for a year. */
export const lacksYear = (said: Unit): boolean =>
  !hasYear(said) && (said.first !== null || said.last !== null)
