import { dayIn, endOf } from '../calendar/today.ts'
import { capital } from '../graphql/timezones.ts'

/** The expiry of a new key: the end of the given day in Moscow (a key has no region), or in a year; null if the day is invalid or past. */
export function expiryOf(day: string | null | undefined, now: Date): Date | null {
  if (day == null) return new Date(new Date(now).setUTCFullYear(now.getUTCFullYear() + 1))
  const end = endOf(day, capital)
  // A day that the calendar lacks, such as 30 February, rolls over to another.
  const last = new Date(end.getTime() - 1)
  const isDay = !Number.isNaN(end.getTime()) && dayIn(capital, last) === day
  return isDay && end > now ? end : null
}
