import type { Repeat } from '../read/repeats.ts'
import { completed } from './resolve.ts'
import { lacksYear, type Unit } from './unit.ts'

/** True of «3 раза в год: март, июнь»: as many days or months are to be named as there are times. */
export function isMiscounted({ yearly }: Repeat, stated: readonly Unit[]): boolean {
  const units = stated.filter(one => /^(DATE|MONTH)/.test(one.kind) && lacksYear(completed(one)))
  const isListed = units.length > 1 || (units.length === 1 && (yearly?.count ?? 1) > 1)
  if (!yearly || !isListed || units.some(one => !/^(DATE|MONTH)$/.test(one.kind))) return false
  return yearly.isLeast ? units.length < yearly.count : units.length !== yearly.count
}

/** True of the quarter in «I квартал, март»: a month of it is named apart, and either may be meant. */
export function isNarrowedBy(stretch: Unit, stated: readonly Unit[]): boolean {
  if (!/^(QUARTER|HALF_YEAR)$/.test(stretch.kind) || stretch.bound !== null) return false
  return stated.some(one => one.kind === 'MONTH' && isWithin(one, stretch))
}

/** True of a month or a day between the first and the last month of a stretch of one year. */
export function isWithin(part: Unit, { first, last }: Unit): boolean {
  const [from, to] = [first?.month ?? 1, last?.month ?? 12]
  return [part.first, part.last].every(one => one !== null && one.month >= from && one.month <= to)
}
