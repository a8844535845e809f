import { addDays, dayOf, daysIn, LAST, weekdayOf } from '../calendar/days.ts'
import { type WorkCalendar, workdayOfMonth } from '../calendar/workdays.ts'
import type { Day, Window } from '../term.ts'

/**
 * Which days of a month are meant: one by its number (a month that is too short gives its last day), days from and to, or
 * the nth weekday or workday. A negative number counts from the end.
 */
export type Pick =
  | { readonly type: 'DAY'; readonly day: number }
  | { readonly type: 'DAYS'; readonly from: number; readonly to: number }
  | { readonly type: 'WEEKDAY'; readonly weekday: number; readonly nth: number }
  | { readonly type: 'WORKDAY'; readonly nth: number; readonly calendar: WorkCalendar }

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The days in this month; the start is null where they are one day. Null where the month has no such day. */
export function pickIn(pick: Pick, year: number, month: number): Window | null {
  if (pick.type === 'DAYS') {
    const start = pick.from < 0 ? dayOf(year, month, pick.from) : numbered(year, month, pick.from)
    const end = pick.to < 0 ? dayOf(year, month, pick.to) : numbered(year, month, pick.to)
    return start && end && start <= end ? { start, end } : null
  }
  const end = dayIn(pick, year, month)
  return end ? { start: null, end } : null
}

function dayIn(pick: Exclude<Pick, { type: 'DAYS' }>, year: number, month: number): Day | null {
  if (pick.type === 'DAY') return numbered(year, month, pick.day)
  if (dayOf(year, month, 1) === null) return null
  if (pick.type === 'WORKDAY') return workdayOfMonth(year, month, pick.nth, pick.calendar)
  const first = dayOf(year, month, pick.nth < 0 ? LAST : 1)
  if (first === null) return null
  const away = pick.weekday - weekdayOf(first)
  const near = pick.nth < 0 ? (away > 0 ? away - 7 : away) : away < 0 ? away + 7 : away
  const day = addDays(first, near + 7 * (pick.nth < 0 ? pick.nth + 1 : pick.nth - 1))
  return day.slice(0, 7) === first.slice(0, 7) ? day : null
}

const numbered = (year: number, month: number, day: number): Day | null =>
  month < 1 || month > 12 ? null : dayOf(year, month, day < 0 ? day : Math.min(day, daysIn(year, month)))

/** True of what is nearer to the end of a stretch of months. */
export const isLast = (pick: Pick): boolean =>
  pick.type === 'DAY' ? pick.day < 0 : pick.type === 'DAYS' ? pick.to < 0 && pick.from !== 1 : pick.nth < 0

/** The part of an RRULE line that picks these days of each month; null where no rule does. */
export function ruleOf(picks: readonly Pick[]): string | null {
  const [first] = picks
  if (!first) return null
  if (first.type === 'WORKDAY') return `BYDAY=${codes.slice(0, 5).join(',')};BYSETPOS=${first.nth}`
  if (first.type === 'WEEKDAY') {
    const days = picks.flatMap(one => (one.type === 'WEEKDAY' ? [`${one.nth}${codes[one.weekday - 1]}`] : []))
    return `BYDAY=${days.join(',')}`
  }
  const days = picks.map(one => (one.type === 'DAY' ? one.day : one.type === 'DAYS' ? one.to : 0))
  return days.some(day => day > 28) ? null : `BYMONTHDAY=${days.join(',')}`
}
