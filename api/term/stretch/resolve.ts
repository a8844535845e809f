import { addDays, dayOf, daysIn, monthOf, weekdayOf, yearOf } from '../calendar/days.ts'
import { addWorkdays } from '../calendar/workdays.ts'
import type { Day, Window } from '../term.ts'
import { type Frame, isSchoolLike } from './period.ts'
import { pickIn } from './picks.ts'
import { type Away, type Edge, edge, isNear, nearTo, type Unit } from './unit.ts'

/** A period longer than this lends its first years only. */
const MOST_YEARS = 60

/** A unit on the calendar: its window, or null when the calendar has no such day or it ends before it starts. */
export function placed(stated: Unit): Window | null {
  const start = stated.first && onCalendar(stated.first)
  const end = stated.last && onCalendar(stated.last)
  if ((stated.first && !start) || (stated.last && !end) || (start && end && start > end)) return null
  return stated.away && end ? { start, end: awayFrom(end, stated.away) } : { start, end }
}

function awayFrom(day: Day, { count, unit, calendar }: Away): Day {
  if (unit === 'WORKDAY') return addWorkdays(day, count, calendar)
  if (unit !== 'MONTH') return addDays(day, unit === 'WEEK' ? 7 * count : count)
  const at = yearOf(day) * 12 + monthOf(day) - 1 + count
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  return dayOf(year, month, Math.min(Number(day.slice(8)), daysIn(year, month))) ?? day
}

function onCalendar({ year, month, day, weekday, pick }: Edge): Day | null {
  if (year === null) return null
  const found = pick ? (pickIn(pick, year, month)?.end ?? null) : dayOf(year, month, day)
  const isOther = found && weekday !== undefined && weekdayOf(found) !== weekday
  return isOther ? null : found
}

const stamp = (one: Edge) => one.month * 100 + (one.day < 0 ? 50 + one.day : one.day)

/** Gives the last edge the year and the first edge the latest year that keeps it before the last. */
export function inYear(stated: Unit, year: number): Unit {
  const before = stated.before && { ...stated.before, year: stated.before.year ?? year }
  const last = stated.last && { ...stated.last, year: stated.last.year ?? year }
  if (!stated.first || stated.first.year !== null) return { ...stated, last, before }
  const own = last?.year ?? year
  const crosses = last !== null && stamp(stated.first) > stamp(last)
  return { ...stated, first: { ...stated.first, year: crosses ? own - 1 : own }, last, before }
}

/** Fills one edge's year by the other's: «ноябрь – январь 2021», «сентябрь 2023 – май». */
export function completed(stated: Unit): Unit {
  const { first, last } = stated
  if (!first || !last || (first.year === null) === (last.year === null)) return stated
  if (last.year !== null) return inYear(stated, last.year)
  const year = first.year ?? 0
  return { ...stated, last: { ...last, year: stamp(first) > stamp(last) ? year + 1 : year } }
}

type Cycle = {
  readonly units: readonly Unit[]
  readonly touches: number
  readonly inside: number
  readonly year: number
}

/** Yearless units in the years of a frame: the reading, and the others that fit the frame no worse. */
export type Placing = { readonly units: readonly Unit[]; readonly others: readonly (readonly Unit[])[] }

/**
 * Months without a year. In a frame that runs like a school year August to December belong to its first year and January to
 * July to its second, a range going by its last month, unless one calendar year holds more of them; in any other frame all
 * fall into one calendar year. The reading whose days touch the frame most is taken, of equals this documented one, then the
 * one wholly inside, then the earliest.
 */
export function placeYearless(units: readonly Unit[], frame: Frame): Placing {
  const usual = isSchoolLike(frame) || frame.year ? yearOf((frame.year ?? frame).start) : null
  const cycles = bestCycles(units, frame)
  const most = mostTouched(cycles)
  const equals = cycles.filter(cycle => cycle.touches === most)
  const inside = Math.max(...equals.map(cycle => cycle.inside))
  const chosen =
    equals.find(cycle => cycle.year === usual) ?? equals.find(cycle => cycle.inside === inside) ?? equals[0]
  // A day of the week that fits only outside the frame is more likely a slip than a hint at the year.
  const isSlip = most === 0 && units.some(one => one.first?.weekday || one.last?.weekday)
  if (!chosen || isSlip) return { units, others: [] }
  const others = most === 0 ? [] : equals.filter(cycle => cycle !== chosen)
  return { units: chosen.units, others: others.map(cycle => cycle.units) }
}

/** The units in every cycle of the frame that holds them, for what is repeated each year. */
export function everyYear(stated: readonly Unit[], frame: Frame): readonly Unit[] {
  const units = stated.filter(one => !isNear(one))
  const near = stated.filter(isNear).flatMap(one => reportedYears(frame).map(year => nearTo(one, year)))
  const cycles = units.length > 0 ? cyclesOf(units, frame, isSchoolLike(frame), turnOf(units, 2)) : []
  const isWithin = (one: Unit | undefined) => {
    const window = one ? placed(one) : null
    return window?.end != null && window.end >= frame.start && (window.start ?? window.end) <= frame.end
  }
  const turned = isSchoolLike(frame) ? units.length : turnOf(units, 2)
  const usual = cycles.flatMap(cycle =>
    cycle.units.filter((one, index) => isWithin(index < turned ? one : cycle.units[0])),
  )
  return [...usual, ...near]
}

/** The years that a document reports on; of a school year the one it begins in. */
const reportedYears = (frame: Frame): readonly number[] =>
  isSchoolLike(frame) ? [yearOf(frame.start)] : yearsIn(frame)

/** The calendar years that the frame touches. */
export function yearsIn(frame: Frame): readonly number[] {
  const from = yearOf(frame.start)
  return Array.from({ length: Math.min(yearOf(frame.end) - from + 1, MOST_YEARS) }, (_, at) => from + at)
}

const mostTouched = (cycles: readonly Cycle[]) => Math.max(...cycles.map(cycle => cycle.touches))

/** «май, июнь, август» from May 2023 to January 2024 lie in 2023 alone: no school year holds all three. */
function bestCycles(units: readonly Unit[], frame: Frame): readonly Cycle[] {
  const usual = cyclesOf(units, frame, isSchoolLike(frame))
  const calendar = cyclesOf(units, frame, false)
  return mostTouched(calendar) > mostTouched(usual) ? calendar : usual
}

function cyclesOf(
  units: readonly Unit[],
  frame: Frame,
  isSchool: boolean,
  turned = turnOf(units, 3),
): readonly Cycle[] {
  const cycles: Cycle[] = []
  const from = yearOf(frame.start) - (isSchool ? 1 : 0)
  const crosses = !isSchool && units.some(overNewYear)
  const to = Math.min(yearOf(frame.end) + (crosses ? 1 : 0), from + MOST_YEARS)
  for (let year = from; year <= to; year += 1) {
    const isNext = (one: Unit, index: number) => (isSchool ? isSecondHalf(one) : index >= turned)
    const moved = units.map((one, index) => inYear(one, year + (isNext(one, index) ? 1 : 0)))
    if (moved.some(one => placed(one) === null)) continue
    const edges = moved.flatMap(one => [one.first, one.last]).flatMap(one => (one ? [one] : []))
    const touches = moved.reduce((sum, one) => sum + touching(one, frame), 0)
    const inside = edges
      .flatMap(one => onCalendar(one) ?? [])
      .filter(day => day >= frame.start && day <= frame.end)
    cycles.push({ units: moved, touches, inside: inside.length, year })
  }
  return cycles
}

/**
 * Where «10 апреля, 10 июля, 10 октября, 10 января» turns to the next year: days in their order, of which only those at the
 * end are in January. Their number if they do not turn, or are fewer than `least`.
 */
function turnOf(units: readonly Unit[], least: number): number {
  const stamps = units.map(one => (one.kind === 'DATE' && one.last ? stamp(one.last) : 0))
  const turns = stamps.flatMap((one, index) => (one < (stamps[index - 1] ?? 0) ? [index] : []))
  const [turn = units.length] = turns
  const isTurn = turns.length === 1 && !stamps.includes(0) && units.length >= least
  return isTurn && units.slice(turn).every(one => one.last?.month === 1) ? turn : units.length
}

const overNewYear = ({ first, last }: Unit) => first !== null && last !== null && stamp(first) > stamp(last)

/** August ends the school year only for what began in the autumn: «октябрь – август». */
const isSecondHalf = (one: Unit) => leading(one).month < (overNewYear(one) ? 9 : 8)

const leading = (stated: Unit): Edge => stated.last ?? stated.first ?? edge(null, 1, 1)

/** How many edges lie in the frame: of dates by the day, of anything longer by the month. */
function touching(stated: Unit, frame: Frame): number {
  const byDay = stated.kind.startsWith('DATE') || stated.bound === 'FROM'
  const measure = byDay ? (day: Day) => Number(day.replaceAll('-', '')) : monthStamp
  return [stated.first, stated.last].filter(one => {
    const day = one && onCalendar(one)
    return day && measure(day) >= measure(frame.start) && measure(day) <= measure(frame.end)
  }).length
}

const monthStamp = (day: Day) => yearOf(day) * 12 + monthOf(day)
