import { addDays, dayOf, daysIn, earlier, later, monthOf, yearOf } from '../calendar/days.ts'
import type { Bound, Day, TermKind, Window } from '../term.ts'
import { isLast, type Pick, pickIn, ruleOf } from './picks.ts'
import { MADE_WINDOWS } from './slices.ts'

/** Days of a month that come again in each cycle of so many months. */
export type Pattern = {
  readonly picks: readonly Pick[]
  readonly bound: Bound
  /** The cycle that the words name themselves: 1, 3, 6 or 12 months. */
  readonly cycle: number | null
  /** Its month, counted from its end if negative, or the one after it; null where the words leave it out. */
  readonly month: number | 'AFTER' | null
  /** True where the words make no term without a recurrence beside them. */
  readonly isLoose: boolean
}

export type Span = { readonly start: Day; readonly end: Day }

const kinds: Readonly<Record<number, TermKind>> = {
  1: 'MONTHLY',
  3: 'QUARTERLY',
  6: 'HALF_YEARLY',
  12: 'ANNUAL',
}

export const kindOfCycle = (cycle: number): TermKind => kinds[cycle] ?? 'MONTHLY'

/** One day of each month by its number: what an RRULE line says by itself. */
export const isPlain = ({ picks, month }: Pattern): boolean =>
  picks.length === 1 && picks[0]?.type === 'DAY' && month === null

/** Each time the pattern falls within the span; of what follows a cycle, each cycle that the span touches. */
export function patternWindows(pattern: Pattern, cycle: number, span: Span): readonly Window[] {
  const found: Window[] = []
  const first = yearOf(span.start) * 12 + monthOf(span.start) - 1
  const last = yearOf(span.end) * 12 + monthOf(span.end) - 1
  for (let place = first - (first % cycle); place <= last && found.length < MADE_WINDOWS; place += cycle) {
    for (const pick of pattern.picks) {
      const at = place + monthIn(pattern, pick, cycle)
      const window = pickIn(pick, Math.floor(at / 12), (at % 12) + 1)
      const kept = window && (pattern.month === 'AFTER' ? window : within(window, span))
      if (kept) found.push(kept)
    }
  }
  return chained(found, span)
}

function monthIn({ month }: Pattern, pick: Pick, cycle: number): number {
  if (month === 'AFTER') return cycle
  if (month === null) return isLast(pick) ? cycle - 1 : 0
  return month < 0 ? cycle + month : month - 1
}

function within({ start, end }: Window, span: Span): Window | null {
  if (end === null || end < span.start || (start ?? end) > span.end) return null
  if (start === null) return end <= span.end ? { start, end } : null
  return { start: later(start, span.start), end: earlier(end, span.end) }
}

/** By the last day, one day each; a day without a start of its own follows the one before it. */
function chained(windows: readonly Window[], span: Span): readonly Window[] {
  const sorted = windows.flatMap(({ start, end }) => (end ? [{ start, end }] : []))
  sorted.sort((one, other) => (one.end < other.end ? -1 : 1))
  let from = span.start
  return sorted.flatMap(({ start, end }) => {
    if (start === null && end < from) return []
    const window = { start: start ?? from, end }
    from = addDays(end, 1)
    return [window]
  })
}

/** The pattern as an RRULE line, as far as there is one. */
export function patternRule(pattern: Pattern, cycle: number): string | null {
  const picked = ruleOf(pattern.picks)
  const [pick] = pattern.picks
  if (!picked || !pick) return null
  if (cycle === 1) return `RRULE:FREQ=MONTHLY;${picked}`
  const offset = monthIn(pattern, pick, cycle)
  const months = Array.from({ length: 12 / cycle }, (_, index) => ((index * cycle + offset) % 12) + 1)
  return `RRULE:FREQ=YEARLY;BYMONTH=${months.sort((one, other) => one - other).join(',')};${picked}`
}

/**
 * So many windows of like length in each cycle: by whole months where the cycle has enough of them, or else by days. A cycle
 * of a year begins with the span, if that is a year or less.
 */
export function dividedWindows(count: number, cycle: number, span: Span): readonly Window[] {
  const found: Window[] = []
  const first = yearOf(span.start) * 12 + monthOf(span.start) - 1
  const last = yearOf(span.end) * 12 + monthOf(span.end) - 1
  const isOne = cycle === 12 && last - first < 12
  for (let place = isOne ? first : first - (first % cycle); place <= last; place += cycle) {
    let from = monthStart(place)
    for (const end of endsIn(place, cycle, count)) {
      if (end >= span.start && from <= span.end && found.length < MADE_WINDOWS)
        found.push({ start: later(from, span.start), end: earlier(end, span.end) })
      from = addDays(end, 1)
    }
  }
  return found
}

const monthStart = (place: number): Day => dayOf(Math.floor(place / 12), (place % 12) + 1, 1) ?? ''

function endsIn(place: number, cycle: number, count: number): readonly Day[] {
  const parts = Array.from({ length: count }, (_, index) => (index + 1) / count)
  if (count <= cycle)
    return parts.map(part => addDays(monthStart(place + Math.floor(cycle * part + 1e-9)), -1))
  const months = Array.from({ length: cycle }, (_, index) => place + index)
  const length = months.reduce((sum, at) => sum + daysIn(Math.floor(at / 12), (at % 12) + 1), 0)
  return parts.map(part => addDays(monthStart(place), Math.floor(length * part + 1e-9) - 1))
}
