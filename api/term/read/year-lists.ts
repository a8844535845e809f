import type { Edge, Reading, Unit } from '../stretch/unit.ts'
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

/** The year that a heading names: «2023 год – …», «в 2024 году …»; null for anything else. */
export function headingYear({ units: [named, ...more] }: Reading): number | null {
  const isHeading = named?.kind === 'YEAR' && !named.whole && more.length === 0
  return isHeading && named.first?.year === named.last?.year ? (named.last?.year ?? null) : null
}

function moved(unit: Unit, years: number): Unit {
  const later = (edge: Edge | null) => (edge?.year == null ? edge : { ...edge, year: edge.year + years })
  return { ...unit, first: later(unit.first), last: later(unit.last), before: later(unit.before) }
}
