import { type Edge, months, type Reading, type Unit } from '../stretch/unit.ts'
import { monthNumber } from '../words/months.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrases } from '../words/phrase.ts'
import { readYear } from './years.ts'

const list = phrases(', и', ',|и')
const dated = /^(DATE|DATE_RANGE|MONTH|MONTH_RANGE|QUARTER|HALF_YEAR)$/
/** A long enumeration is read up to here. */
const MOST_YEARS = 12

/** «до 1 марта 2023, 2024 и 2025 годов»: the same days of the years that follow. */
export function withYears(tokens: Tokens, found: Reading): Reading {
  const year = found.units.at(-1)?.last?.year ?? null
  if (year === null || !found.units.every(one => dated.test(one.kind))) return found
  const units = [...found.units]
  let { next } = found
  for (let count = 0; count < MOST_YEARS; count += 1) {
    const joined = list(tokens, next)
    const stated = joined && readYear(tokens, joined.next)
    const after = stated ? (tokens.list[stated.next]?.word ?? '') : ''
    if (!stated || stated.school || stated.first !== stated.last || !/^([,;.()]|и)?$/.test(after)) break
    units.push(...found.units.map(one => moved(one, stated.first - year)))
    next = stated.next
  }
  return { units, next }
}

/** «2023 год – март, 2024 год – апрель»: a heading with its month, and no range; null for anything else. */
export function ofYear(tokens: Tokens, found: Reading, at: number): Reading | null {
  const [named, ...more] = found.units
  const year = named?.kind === 'YEAR' ? (named.last?.year ?? null) : null
  const month = monthNumber(tokens.list[at]?.word ?? '')
  const hasYear = tokens.list[at + 1]?.number != null
  if (year === null || more.length > 0 || month === null || hasYear) return null
  return { units: [months('MONTH', year, month, month)], next: at + 1 }
}

function moved(unit: Unit, years: number): Unit {
  const later = (edge: Edge | null) => (edge?.year == null ? edge : { ...edge, year: edge.year + years })
  return { ...unit, first: later(unit.first), last: later(unit.last), before: later(unit.before) }
}
