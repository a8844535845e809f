import { addDays, yearOf } from '../calendar/days.ts'
import type { Bound, Candidate, TermKind, Window } from '../term.ts'
import type { Frame } from './period.ts'
import { completed, inYear, placed, placeYearless, yearsIn } from './resolve.ts'
import { envelope } from './slices.ts'
import { hasYear, isNear, lacksYear, nearTo, type Unit } from './unit.ts'

export type Settled = { readonly kind: TermKind; readonly window: Window; readonly bound: Bound | null }

const MOST_CANDIDATES = 12

/** The frame that the phrase itself sets for its yearless words («август, 2021-2022 учебный год»), or the period's. */
export function frameWithin(units: readonly Unit[], frame: Frame | null): Frame | null {
  const holders = units.filter(isHolder)
  const { start, end } = envelope(holders.flatMap(one => placed(one) ?? []))
  if (!start || !end) return frame
  return { start, end, year: addDays(start, 366) > end ? { start, end } : null }
}

/** Without the years that only tell the year of their neighbours. */
export const withoutHolders = (units: readonly Unit[]): readonly Unit[] =>
  units.some(lacksYear) ? units.filter(one => one.whole || !isHolder(one)) : units

const isHolder = (one: Unit) => /^(YEAR|SCHOOL_YEAR)$/.test(one.kind) && one.bound === null && hasYear(one)

export type Settling = {
  readonly settled: readonly Settled[]
  readonly candidates: readonly Candidate[]
  /** The units with their years. */
  readonly dated: readonly Unit[]
  /** The units that the calendar does not hold, or whose year is not known. */
  readonly lost: readonly Unit[]
}

/** Gives every unit its year and its place on the calendar. */
export function settle(stated: readonly Unit[], period: Frame | null): Settling {
  const years = period ? yearsIn(period) : []
  const whole = stated.map(one => completed(isNear(one) && years[0] ? nearTo(one, years[0]) : one))
  const frame = frameWithin(whole, period)
  const spoken = withoutHolders(whole)
  const units = shareYears(spoken, frame)
  const yearless = units.filter(lacksYear)
  const placing =
    frame && yearless.length > 0 ? placeYearless(yearless, frame) : { units: yearless, others: [] }
  const named = spoken.find(hasYear)
  const filled = units.map(one => {
    if (!lacksYear(one)) return one
    const found = placing.units[yearless.indexOf(one)] ?? one
    return named && isFar(found, yearOfUnit(named)) ? inYear(one, yearOfUnit(named)) : found
  })
  return {
    settled: filled.flatMap(one => settledOf(one, period)),
    candidates: [
      ...placing.others.flatMap(otherYear),
      ...stated.filter(isNear).flatMap(one => otherNear(one, years.slice(1))),
      ...filled.flatMap(excluding),
    ].slice(0, MOST_CANDIDATES),
    dated: filled,
    lost: filled.filter(one => settledOf(one, period).length === 0),
  }
}

const yearOfUnit = (one: Unit) => one.last?.year ?? one.first?.year ?? 0

/** The period's year gives way to one that the phrase names elsewhere, unless the next or the last year is meant. */
const isFar = (one: Unit, year: number) =>
  [one.first, one.last].some(edge => edge && Math.abs((edge.year ?? 0) - year) > 1)

const family = (one: Unit) => one.kind.replace('_RANGE', '')

function settledOf(one: Unit, period: Frame | null): readonly Settled[] {
  if (one.bound === 'FROM') {
    const start = placed(one)?.start
    if (!start) return []
    const end = period && period.end >= start ? period.end : null
    return [{ kind: one.kind, window: { start, end }, bound: null }]
  }
  const window = placed(one)
  return window ? [{ kind: one.kind, window, bound: one.bound }] : []
}

/** One year for several alike: «Июнь, декабрь 2023», «декабрь 2020, январь». */
function shareYears(units: readonly Unit[], frame: Frame | null): readonly Unit[] {
  return units.map((one, index) => {
    if (!lacksYear(one)) return one
    const isAlike = (other: Unit) =>
      hasYear(other) && ((family(other) === family(one) && other.bound === one.bound) || !frame)
    const next = units.slice(index + 1).find(other => isAlike(other) && !other.headed)
    const isRange = one.kind.endsWith('_RANGE')
    const nextYear = (isRange ? null : next?.first?.year) ?? next?.last?.year
    if (nextYear != null) return beforeNext(inYear(one, nextYear), inYear(one, nextYear - 1), next, frame)
    const last = units.slice(0, index).findLast(isAlike)
    const lastYear = last?.last?.year ?? last?.first?.year
    if (!last || lastYear == null) return one
    const same = inYear(one, lastYear)
    const isBefore = (placed(same)?.end ?? '9') < (placed(last)?.end ?? '')
    return isBefore ? inYear(one, lastYear + 1) : same
  })
}

/** «10 октября и 10 января следующего года»: what is named first lies before, where the period holds that year alone. */
function beforeNext(same: Unit, earlier: Unit, next: Unit | undefined, frame: Frame | null): Unit {
  const [end, last] = [placed(same)?.end, next && placed(next)?.end]
  const isLater = end != null && last != null && end > last
  const isHeld = (one: Unit) => {
    const day = placed(one)?.end
    return frame !== null && day != null && day >= frame.start && day <= frame.end
  }
  return isLater && /^(DATE|DATE_RANGE)$/.test(same.kind) && isHeld(earlier) && !isHeld(same) ? earlier : same
}

function otherYear(units: readonly Unit[]): readonly Candidate[] {
  const { start, end } = envelope(units.flatMap(one => placed(one) ?? []))
  if (!end) return []
  return [
    { start, end, reason: `Год не указан, а ${yearOf(end)} год тоже попадает в срок действия документа.` },
  ]
}

function otherNear(one: Unit, years: readonly number[]): readonly Candidate[] {
  return years.flatMap(year => {
    const window = placed(nearTo(one, year))
    const reason = `Не указано, от какого года считать: если от ${year}, это другая дата.`
    return window?.end ? [{ start: window.start, end: window.end, reason }] : []
  })
}

function excluding(one: Unit): readonly Candidate[] {
  const from = one.before && placed({ ...one, first: null, last: one.before })?.end
  if (!from) return []
  return [
    {
      start: null,
      end: addDays(from, -1),
      reason: 'Слово «до» может не включать указанный месяц, квартал или год.',
    },
  ]
}
