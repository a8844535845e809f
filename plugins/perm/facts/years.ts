import type { PermReportKind } from '../generated/contract.ts'
import type { Ask } from './ask.ts'

/** Days of a roadmap, as ISO dates, both inclusive. */
export interface Period {
  readonly startsOn: string
  readonly endsOn: string
}

/** A document of a year: by which row of the plan, and till when. */
export interface Expected {
  readonly kind: PermReportKind
  readonly year: number
  readonly dueOn: string
  readonly activityId: string
}

// The day of the year (MM-DD) till which a document is awaited; an analysis is made as the need arises.
const dueDays: ReadonlyMap<Ask, string> = new Map([
  ['LIFT_PROJECT', '12-31'],
  ['ROADMAP', '12-31'],
  ['AUGUST_MEMO', '08-31'],
])

export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The calendar years of a period, a begun one included. */
export const yearsOf = ({ startsOn, endsOn }: Period): readonly number[] => {
  const first = yearOf(startsOn)
  return Array.from({ length: yearOf(endsOn) - first + 1 }, (_, index) => first + index)
}

/** The documents that the rows of a plan ask for in each of its years, by day. */
export function expectedReports(
  period: Period,
  asks: readonly { readonly id: string; readonly ask: Ask | null }[],
): readonly Expected[] {
  return yearsOf(period).flatMap(year =>
    asks
      .flatMap(({ id, ask }) => {
        const day = ask && dueDays.get(ask)
        if (!day) return []
        const due = `${year}-${day}`
        // A memo is written in August; a year's report of a plan that ends earlier is due at its end.
        if (ask === 'AUGUST_MEMO' && (due < period.startsOn || due > period.endsOn)) return []
        const dueOn = due < period.endsOn ? due : period.endsOn
        // Only kinds of reports have a due day.
        return [{ kind: ask as PermReportKind, year, dueOn, activityId: id }]
      })
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
  )
}
