import { LAST, monthOf, yearOf } from '../calendar/days.ts'
import type { WorkCalendar } from '../calendar/workdays.ts'
import type { Bound, Day, Offset, TermKind } from '../term.ts'
import type { Pick } from './picks.ts'

/** A year as written: its number, or how many years after the reported one it lies, or neither. */
export type OwnYear = { readonly year: number | null; readonly later: number | null }

/** A day as written; the day may be `LAST` of the month. */
export type Edge = OwnYear & {
  readonly month: number
  readonly day: number
  /** From 1, Monday, where it is printed beside the day. */
  readonly weekday?: number
  /** What the day is worked out from in the month, if not from its number. */
  readonly pick?: Pick
}

/** A length of time, with the calendar by which its workdays are counted. */
export type Away = Offset & { readonly calendar: WorkCalendar }

/** A stretch of the calendar as written. Both edges are null where the period cannot lend them. */
export type Unit = {
  readonly kind: TermKind
  readonly first: Edge | null
  readonly last: Edge | null
  readonly bound: Bound | 'FROM' | null
  /** «в течение», «весь»: the stretch is itself the term and not only the year of its neighbours. */
  readonly whole: boolean
  /** Of «до марта», «до 2024 года»: where the term would stop if «до» excluded what follows. */
  readonly before: Edge | null
  /** True where its year is named before it, as a heading, and says nothing of what comes before the heading. */
  readonly headed?: true
  /** True where the words may well mean something else. */
  readonly isDoubtful?: true
  /** How far from the named day the term lies. */
  readonly away?: Away
  /** The piece of the phrase it came from. */
  readonly item?: number
}

/** What a reader found, and the token after it. */
export type Reading = { readonly units: readonly Unit[]; readonly next: number }

const unnamed: OwnYear = { year: null, later: null }

export const edge = (year: number | OwnYear | null, month: number, day: number): Edge => {
  const own = typeof year === 'number' ? { year, later: null } : (year ?? unnamed)
  return { year: own.year, later: own.later, month, day }
}

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

export const months = (kind: TermKind, year: number | OwnYear | null, first: number, last: number): Unit =>
  unit(kind, edge(year, first, 1), edge(year, last, LAST))

export const hasYear = (stated: Unit): boolean => stated.first?.year != null || stated.last?.year != null

/** True of a unit whose year is given by the reported one. */
export const isNear = (stated: Unit): boolean => stated.first?.later != null || stated.last?.later != null

/** The unit where the reported year is this one. */
export function nearTo(stated: Unit, year: number): Unit {
  const dated = (one: Edge | null) =>
    one && { ...one, year: one.year ?? year + (one.later ?? 0), later: null }
  return { ...stated, first: dated(stated.first), last: dated(stated.last), before: dated(stated.before) }
}

/** True of a unit that waits for a year. */
export const lacksYear = (stated: Unit): boolean =>
  !hasYear(stated) && (stated.first !== null || stated.last !== null)
