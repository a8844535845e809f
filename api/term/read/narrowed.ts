import { isWithin } from '../stretch/counts.ts'
import { inYear } from '../stretch/resolve.ts'
import { lacksYear, type Reading, type Unit } from '../stretch/unit.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrases } from '../words/phrase.ts'
import { readDates } from './dates.ts'
import { readHalves, readMonth, readQuarters } from './parts.ts'
import type { Setting } from './spans.ts'

const list = phrases(', и', ',|и')
/** A long enumeration is read up to here. */
const MOST_PARTS = 12

/** «II квартал (июнь)», «I полугодие: март, май»: which part of it is meant. */
export function readNarrowed(tokens: Tokens, { units: [whole, ...more], next }: Reading): Reading | null {
  const isWhole = whole && more.length === 0 && /^(QUARTER|HALF_YEAR)$/.test(whole.kind)
  const mark = tokens.list[next]?.word ?? ''
  if (!isWhole || !whole.first || !whole.last || !/^[(:]$/.test(mark)) return null
  const year = whole.last.year
  const units: Unit[] = []
  for (let place = next + 1; units.length < MOST_PARTS; ) {
    const part = readDates(tokens, place) ?? readMonth(tokens, place)
    if (!part?.units.every(one => isWithin(one, whole))) return null
    units.push(...part.units.map(one => (year === null || !lacksYear(one) ? one : inYear(one, year))))
    const end = tokens.list[part.next]?.word
    if (mark === '(' && end === ')') return { units, next: part.next + 1 }
    if (mark === ':' && (end === undefined || end === ';')) return { units, next: part.next }
    const joined = list(tokens, part.next)
    if (!joined) return null
    place = joined.next
  }
  return null
}

/** «март (I квартал)»: the brackets tell where the month lies. */
export function readPlaced(
  tokens: Tokens,
  { units: [month, ...more], next }: Reading,
  setting: Setting,
): Reading | null {
  if (month?.kind !== 'MONTH' || more.length > 0 || tokens.list[next]?.word !== '(') return null
  const whole = readQuarters(tokens, next + 1) ?? readHalves(tokens, next + 1, setting.frame)
  const [only, ...others] = whole?.units ?? []
  if (!whole || !only || others.length > 0 || tokens.list[whole.next]?.word !== ')') return null
  const { year = null } = only.last ?? {}
  const placed = year === null || !lacksYear(month) ? month : inYear(month, year)
  return isWithin(month, only) ? { units: [placed], next: whole.next + 1 } : null
}
