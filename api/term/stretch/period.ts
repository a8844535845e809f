import { dayOf, isDay, monthOf, yearOf } from '../calendar/days.ts'
import type { Day, Period } from '../term.ts'

/** A span whose words without a year take their year from it. */
export type Frame = { readonly start: Day; readonly end: Day; readonly year: Span | null }
export type Span = { readonly start: Day; readonly end: Day }

/** The period as a frame, or null if its bounds are not days or are in the wrong order. */
export function frameOf(period: Period): Frame | null {
  if (!isDay(period.start) || !isDay(period.end) || period.start > period.end) return null
  const { yearStart, yearEnd } = period
  const year =
    isDay(yearStart) && isDay(yearEnd) && yearStart <= yearEnd ? { start: yearStart, end: yearEnd } : null
  return { start: period.start, end: period.end, year }
}

/** A school year, 1 September to 31 August. */
export function schoolYear(first: number): Span | null {
  const start = dayOf(first, 9, 1)
  const end = dayOf(first + 1, 8, 31)
  return start && end ? { start, end } : null
}

/** True where months run from autumn to summer: the frame goes from May or later over one New Year to August at most. */
export function isSchoolLike(frame: Frame): boolean {
  const { start, end } = frame.year ?? frame
  return yearOf(end) === yearOf(start) + 1 && monthOf(start) >= 5 && monthOf(end) <= 8
}

/** The school years of the period: its «год» if that is one, those it names, or those whose lessons it touches. */
export function schoolYearsOf(frame: Frame, period: Period): readonly Span[] {
  if (frame.year && monthOf(frame.year.start) === 9) return [frame.year]
  const named = (period.schoolYears ?? []).slice(0, 60).flatMap(name => {
    const span = /^\d{4}-\d{4}$/.test(name) ? schoolYear(Number(name.slice(0, 4))) : null
    return span ? [span] : []
  })
  if (named.length > 0) return named.sort((one, other) => (one.start < other.start ? -1 : 1))
  const found: Span[] = []
  for (let year = yearOf(frame.start) - 1; year <= yearOf(frame.end) && found.length < 60; year += 1) {
    const span = schoolYear(year)
    const lessonsEnd = dayOf(year + 1, 5, 31)
    if (span && lessonsEnd && span.start <= frame.end && lessonsEnd >= frame.start) found.push(span)
  }
  return found
}
