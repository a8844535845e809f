import type { Day } from '../term.ts'

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199
/** The last day of a month; days below it count back from the end. */
export const LAST = -1

const pad = (value: number, width: number) => String(value).padStart(width, '0')

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

// By hand, for speed: a text of many months is compared with many years.
export const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** The day, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
  const length = daysIn(year, month)
  const number = day < 0 ? length + 1 + day : day
  return number < 1 || number > length ? null : `${pad(year, 4)}-${pad(month, 2)}-${pad(number, 2)}`
}

export const yearOf = (day: Day) => Number(day.slice(0, 4))
export const monthOf = (day: Day) => Number(day.slice(5, 7))

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  return dayOf(yearOf(value), monthOf(value), Number(value.slice(8))) === value
}

export const toDate = (day: Day) => new Date(`${day}T00:00:00Z`)
export const fromDate = (date: Date): Day => date.toISOString().slice(0, 10)

/** The day of the week from 1, Monday, to 7. */
export const weekdayOf = (day: Day): number => toDate(day).getUTCDay() || 7

export function addDays(day: Day, count: number): Day {
  const date = toDate(day)
  date.setUTCDate(date.getUTCDate() + count)
  return fromDate(date)
}

export const later = (one: Day, other: Day) => (one > other ? one : other)
export const earlier = (one: Day, other: Day) => (one < other ? one : other)
