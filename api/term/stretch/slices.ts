import rrule from 'rrule'
import { addDays, dayOf, earlier, fromDate, later, monthOf, toDate, yearOf } from '../calendar/days.ts'
import type { Day, Window } from '../term.ts'

/** A term has no more windows than this: seven years of weeks. */
export const MOST_WINDOWS = 400
/** One more is made, so that what is cut off does not go unnoticed. */
export const MADE_WINDOWS = MOST_WINDOWS + 1

type Slice = { readonly start: Day; readonly end: Day }

/**
 * Cuts the days from `start` to `end` into the windows of a recurrence: calendar years, quarters, months or weeks, the
 * first and the last of them cut by the bounds. With a day of the month or week in the rule each window ends on that day.
 * A year's rule within twelve months is one window.
 */
export function sliceBy(recurrence: string, start: Day, end: Day): readonly Slice[] {
  if (start > end) return []
  const options = rrule.RRule.parseString(recurrence.replace(/^RRULE:/, ''))
  if (options.freq === rrule.Frequency.YEARLY && end < yearAfter(start)) return [{ start, end }]
  const isDue = options.bymonthday != null || options.byweekday != null
  const rule = new rrule.RRule({
    ...options,
    dtstart: toDate(aligned(recurrence, start, end)),
    until: toDate(end),
  })
  const days: Day[] = []
  rule.all((date, index) => {
    const day = fromDate(date)
    if (!isDue || day >= start) days.push(day)
    return index < MADE_WINDOWS * 2
  })
  const ends = isDue ? days : [...days.slice(1).map(day => addDays(day, -1)), end]
  return cut(ends, start, end).slice(0, MADE_WINDOWS)
}

/** True of one or more whole school years. */
export const isSchoolYears = ({ start, end }: Slice): boolean =>
  start.endsWith('-09-01') && end.endsWith('-08-31')

type Recurrent = Window & { readonly windows: readonly Window[]; readonly recurrence: string | null }

/** Each time of a recurrence: the windows where they are listed, or else its whole span by the rule. */
export function eachWindow({ recurrence, start, end, windows }: Recurrent): readonly Window[] {
  const isListed = windows.length > 1 || recurrence?.includes('BYMONTH=')
  return recurrence && !isListed && start && end ? sliceBy(recurrence, start, end) : windows
}

function cut(ends: readonly Day[], start: Day, end: Day): readonly Slice[] {
  const slices: Slice[] = []
  let from = start
  for (const one of ends) {
    const to = earlier(one, end)
    if (to < from) continue
    slices.push({ start: later(from, start), end: to })
    from = addDays(to, 1)
  }
  return slices
}

const yearAfter = (day: Day): Day =>
  dayOf(yearOf(day) + 1, monthOf(day), Number(day.slice(8))) ?? addDays(day, 366)

/** The first day of the year, half, quarter, month or week that holds the day; whole school years begin in September. */
function aligned(recurrence: string, day: Day, end: Day): Day {
  if (recurrence.includes('YEARLY') && isSchoolYears({ start: day, end })) return day
  if (recurrence.includes('WEEKLY')) return addDays(day, -((toDate(day).getUTCDay() + 6) % 7))
  const every = Number(/INTERVAL=(\d+)/.exec(recurrence)?.[1] ?? 1)
  const month = recurrence.includes('YEARLY') ? 1 : monthOf(day) - ((monthOf(day) - 1) % every)
  return dayOf(yearOf(day), month, 1) ?? day
}

export const envelope = (windows: readonly Window[]): Window => {
  const starts = windows.flatMap(window => (window.start ? [window.start] : []))
  const ends = windows.flatMap(window => (window.end ? [window.end] : []))
  return {
    start: starts.length > 0 ? starts.reduce(earlier) : null,
    end: ends.length > 0 ? ends.reduce(later) : null,
  }
}
