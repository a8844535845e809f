import type { WorkCalendar } from './calendar/workdays.ts'

/**
 * The kinds of an official term. The list is closed.
 *
 * Concrete: DATE one day or a last day («до …»), DATES several, DATE_RANGE days from and to, MONTH, MONTHS, MONTH_RANGE,
 * QUARTER and HALF_YEAR (named ones). Spans without a control date of their own: YEAR (a named one), ALL_YEAR («в течение
 * года»), SCHOOL_YEAR, WHOLE_PERIOD, CONTINUOUS («постоянно», «с 1 сентября»). Recurrent: WEEKLY, MONTHLY (also every two or
 * four months), QUARTERLY, HALF_YEARLY, ANNUAL. Outside the calendar: BY_SCHEDULE (another document says when), AFTER_EVENT
 * (before, during or after it), RELATIVE (so many days from an event), ON_REQUEST. NONE: blank, or not understood.
 */
export const termKinds = [
  'DATE',
  'DATES',
  'DATE_RANGE',
  'MONTH',
  'MONTHS',
  'MONTH_RANGE',
  'QUARTER',
  'HALF_YEAR',
  'YEAR',
  'ALL_YEAR',
  'SCHOOL_YEAR',
  'WHOLE_PERIOD',
  'CONTINUOUS',
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'HALF_YEARLY',
  'ANNUAL',
  'BY_SCHEDULE',
  'AFTER_EVENT',
  'RELATIVE',
  'ON_REQUEST',
  'NONE',
] as const

export type TermKind = (typeof termKinds)[number]

/** A calendar day 'YYYY-MM-DD', without a zone. */
export type Day = string

/** Days from `start` to `end`, both included; `start` is null where the words give only the last day. */
export type Window = { readonly start: Day | null; readonly end: Day | null }

/** `ON` that very day, `UNTIL` that day at the latest («до», «не позднее», «к»). */
export type Bound = 'ON' | 'UNTIL'

/**
 * Whether the words give a date to control by. First that holds: AMBIGUOUS — a concrete term can be read in another year (or
 * excluding its «до») and fits the period no worse; EXTERNAL — only another document, an event or a request will tell;
 * OPEN — the bounds are those of a year or of the period, or there are none, or some words were not understood; RESOLVED —
 * every word is part of a reading that has a date.
 */
export type Resolution = 'RESOLVED' | 'AMBIGUOUS' | 'EXTERNAL' | 'OPEN'

/** Another way to read the words; the reason is a Russian sentence for the user. */
export type Candidate = { readonly start: Day | null; readonly end: Day; readonly reason: string }

/** Words of the phrase that were not understood, as typed, and where they are in it. */
export type Unread = { readonly text: string; readonly start: number; readonly end: number }

/** How far from the event a RELATIVE term lies; a negative count is before it. */
export type Offset = { readonly count: number; readonly unit: 'DAY' | 'WORKDAY' | 'WEEK' | 'MONTH' }

/** A term as printed (`sourceText`) and as read. */
export type Term = {
  readonly sourceText: string | null
  readonly kind: TermKind
  readonly bound: Bound | null
  readonly start: Day | null
  readonly end: Day | null
  /** The separate windows that the words name, by their last day; of a plain recurrence, its whole span. */
  readonly windows: readonly Window[]
  /** An RRULE line. A day of the month or week in it is the last day of each window. */
  readonly recurrence: string | null
  /** The other kinds that a compound phrase holds. */
  readonly also: readonly TermKind[]
  readonly schedule: string | null
  readonly event: string | null
  readonly offset: Offset | null
  readonly resolution: Resolution
  readonly candidates: readonly Candidate[]
  readonly unread: readonly Unread[]
}

/** The time a document covers, which lends its years to words without one. */
export type Period = {
  readonly start: Day
  readonly end: Day
  /** What «год» means in the document; null where it covers several years. */
  readonly yearStart?: Day | null
  readonly yearEnd?: Day | null
  /** '2020-2021'; worked out from the bounds where the document names none. */
  readonly schoolYears?: readonly string[]
  /** How the document calls itself, in the genitive, for «в установленные сроки»; «дорожной карты» if absent. */
  readonly document?: string | null
  /** By which workdays are counted; the Russian one if absent. */
  readonly calendar?: WorkCalendar
}
