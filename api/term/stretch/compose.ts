import { monthOf, yearOf } from '../calendar/days.ts'
import type { Bound, Day, TermKind, Window } from '../term.ts'
import type { Settled } from './settle.ts'
import { envelope } from './slices.ts'

/** The reading of a phrase before its resolution. */
export type Composed = {
  readonly kind: TermKind
  readonly also: readonly TermKind[]
  readonly start: Day | null
  readonly end: Day | null
  readonly windows: readonly Window[]
  readonly bound: Bound | null
  readonly recurrence: string | null
}

/** Kinds whose bounds are those of a year or of the period. */
export const openKinds: ReadonlySet<TermKind> = new Set([
  'YEAR',
  'ALL_YEAR',
  'SCHOOL_YEAR',
  'WHOLE_PERIOD',
  'CONTINUOUS',
])

const several: Partial<Record<TermKind, TermKind>> = { MONTH: 'MONTHS', DATE: 'DATES' }

/** Several stretches as one term: alike ones are a list, an open one takes in the rest, others are a range. */
export function compose(settled: readonly Settled[]): Composed | null {
  const kinds = [...new Set(settled.map(one => one.kind))]
  const [first, ...rest] = kinds
  if (!first) return null
  const windows = inOrder(settled.map(one => one.window))
  const span = envelope(windows)
  const bounds = [...new Set(settled.map(one => one.bound))]
  const base = { ...span, windows, bound: null, recurrence: null }
  if (rest.length === 0) {
    const kind = windows.length > 1 ? (several[first] ?? first) : first
    const bound = bounds.length === 1 && first === 'DATE' ? (bounds[0] ?? null) : null
    return { ...base, kind, also: [], bound, recurrence: kind === 'MONTHS' ? yearlyMonths(windows) : null }
  }
  const open = kinds.find(kind => openKinds.has(kind))
  if (open) return { ...base, kind: open, also: kinds.filter(kind => kind !== open) }
  return { ...base, kind: isMonthly(span) ? 'MONTH_RANGE' : 'DATE_RANGE', also: kinds }
}

/** Without repetitions and without a last day unknown, by the last day. */
export function inOrder(windows: readonly Window[]): readonly Window[] {
  const unique = new Map(
    windows.filter(one => one.end !== null).map(one => [`${one.end} ${one.start ?? ''}`, one]),
  )
  return [...unique].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, window]) => window)
}

function isMonthly({ start, end }: Window): boolean {
  return start?.endsWith('-01') === true && end !== null && /-(28|29|30|31)$/.test(end)
}

/** The months as a yearly rule, unless between the first and the last the rule would name more months than the words do. */
function yearlyMonths(windows: readonly Window[]): string | null {
  const ends = windows.flatMap(one => (one.end ? [one.end] : []))
  const months = [...new Set(ends.map(monthOf))].sort((one, other) => one - other)
  const place = (day: Day) => yearOf(day) * 12 + monthOf(day)
  const [from, to] = [place(ends[0] ?? ''), place(ends.at(-1) ?? '')]
  let named = 0
  for (let month = from; month <= to && named <= ends.length; month += 1) {
    if (months.includes(((month - 1) % 12) + 1)) named += 1
  }
  return named === ends.length ? `RRULE:FREQ=YEARLY;BYMONTH=${months.join(',')}` : null
}
