import { addDays, dayOf, LAST, monthOf, yearOf } from '../calendar/days.ts'
import type { Day, Window } from '../term.ts'
import { type Composed, openKinds } from './compose.ts'
import { eachWindow, envelope } from './slices.ts'
import type { Unit } from './unit.ts'

const recurrent = /^(WEEKLY|MONTHLY|QUARTERLY|HALF_YEARLY|ANNUAL)$/

/** True of a term that can leave months out; a year or a period as a whole keeps its bounds. */
export const takesExceptions = (composed: Composed | null): composed is Composed =>
  composed !== null && !openKinds.has(composed.kind)

/** The term without the months that it leaves out. */
export function without(composed: Composed, units: readonly Unit[]): Composed {
  if (units.length === 0) return composed
  const isOut = (day: Day) => units.some(one => isIn(one, yearOf(day), monthOf(day)))
  const { recurrence } = composed
  const windows = recurrent.test(composed.kind)
    ? eachWindow(composed).filter(one => one.end !== null && !isOut(one.end))
    : composed.windows.flatMap(one => cut(one, isOut))
  const rule = windows.length > 1 && recurrence ? withoutMonths(recurrence, units) : null
  return { ...composed, ...envelope(windows), windows, recurrence: rule }
}

function isIn({ first, last }: Unit, year: number, month: number): boolean {
  if (!first || !last || (last.year !== null && last.year !== year)) return false
  if (first.month <= last.month) return month >= first.month && month <= last.month
  return month >= first.month || month <= last.month
}

/** What is left of a window, month by month. */
function cut({ start, end }: Window, isOut: (day: Day) => boolean): readonly Window[] {
  if (start === null || end === null) return end !== null && isOut(end) ? [] : [{ start, end }]
  const found: { start: Day; end: Day }[] = []
  for (let from = start; from <= end; ) {
    const monthEnd = dayOf(yearOf(from), monthOf(from), LAST) ?? end
    const to = monthEnd < end ? monthEnd : end
    const last = found.at(-1)
    if (!isOut(from)) {
      if (last && addDays(last.end, 1) === from) last.end = to
      else found.push({ start: from, end: to })
    }
    from = addDays(to, 1)
  }
  return found
}

/** The months left over, added to the rule; a rule of several months at a time has no place for them. */
function withoutMonths(recurrence: string, units: readonly Unit[]): string | null {
  if (/INTERVAL|BYMONTH=/.test(recurrence) || units.some(one => one.last?.year != null)) return null
  const left = Array.from({ length: 12 }, (_, index) => index + 1).filter(
    month => !units.some(one => isIn(one, 0, month)),
  )
  return `${recurrence};BYMONTH=${left.join(',')}`
}
