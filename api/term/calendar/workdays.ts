import type { Day } from '../term.ts'
import { addDays, dayOf, daysIn, toDate, yearOf } from './days.ts'
import russia from './russia.json' with { type: 'json' }

/**
 * Holidays that each year has ('MM-DD'), and by year the days off that the government moved. A year without an entry has the
 * holidays of the statute alone, and is provisional.
 */
export type WorkCalendar = {
  readonly holidays: readonly string[]
  readonly years: Readonly<
    Record<string, { readonly source: string; readonly moved: readonly Move[] } | undefined>
  >
}
type Move = { readonly from: Day; readonly to: Day }

/** Where a term goes that falls on a day off. */
export type ShiftPolicy = 'NONE' | 'NEXT_WORKDAY' | 'PREVIOUS_WORKDAY'

/** The five-day week of Russia. */
export const russianCalendar: WorkCalendar = russia

const isWeekend = (day: Day) => [0, 6].includes(toDate(day).getUTCDay())

type Year = { readonly off: ReadonlySet<Day>; readonly worked: ReadonlySet<Day> }
const known = new WeakMap<WorkCalendar, Map<number, Year>>()

function yearIn(calendar: WorkCalendar, year: number): Year {
  const years = known.get(calendar) ?? new Map<number, Year>()
  known.set(calendar, years)
  const found = years.get(year) ?? readYear(calendar, year)
  years.set(year, found)
  return found
}

function readYear(calendar: WorkCalendar, year: number): Year {
  const holidays = calendar.holidays.map(day => `${year}-${day}`)
  const moved = calendar.years[year]?.moved ?? []
  const from = new Set(moved.map(move => move.from))
  const off = new Set([...holidays, ...moved.map(move => move.to)])
  for (const day of holidays) {
    // The government alone says where the weekends of the January holidays go.
    if (!isWeekend(day) || from.has(day) || day.slice(5, 7) === '01') continue
    let next = day
    while (off.has(next) || isWeekend(next)) next = addDays(next, 1)
    off.add(next)
  }
  return { off, worked: new Set([...from].filter(day => !off.has(day))) }
}

export function isDayOff(day: Day, calendar: WorkCalendar = russianCalendar): boolean {
  const { off, worked } = yearIn(calendar, yearOf(day))
  return off.has(day) || (isWeekend(day) && !worked.has(day))
}

/** True of a year for which only the statute is known: its days off can still be moved. */
export const isProvisional = (year: number, calendar: WorkCalendar = russianCalendar): boolean =>
  calendar.years[year] === undefined

/** The day as many workdays later, or earlier where the count is negative; the day itself is not counted. */
export function addWorkdays(day: Day, count: number, calendar: WorkCalendar = russianCalendar): Day {
  const step = Math.sign(count)
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step)
    if (!isDayOff(at, calendar)) left -= 1
  }
  return at
}

/** The day by the policy: as it is, or the nearest workday after or before a day off. */
export function shifted(day: Day, policy: ShiftPolicy, calendar: WorkCalendar = russianCalendar): Day {
  if (policy === 'NONE' || !isDayOff(day, calendar)) return day
  return addWorkdays(day, policy === 'NEXT_WORKDAY' ? 1 : -1, calendar)
}

/** The nth workday of a month, counted from its end where n is negative; null where the month has fewer. */
export function workdayOfMonth(
  year: number,
  month: number,
  nth: number,
  calendar: WorkCalendar = russianCalendar,
): Day | null {
  const days: Day[] = []
  for (let number = 1; number <= daysIn(year, month); number += 1) {
    const day = dayOf(year, month, number)
    if (day && !isDayOff(day, calendar)) days.push(day)
  }
  return days.at(nth < 0 ? nth : nth - 1) ?? null
}
