import type { Unit } from '../stretch/unit.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrases } from '../words/phrase.ts'
import { readMonth, readQuarters, readSeason } from './parts.ts'

/** Months that a term leaves out. */
export type Exception = { readonly units: readonly Unit[]; readonly next: number }

const except = phrases('кроме', 'исключая', 'за исключением', 'за вычетом', 'без', 'не считая')
const join = phrases(', и', ',|и|-')
/** No exception names more. */
const MOST_PARTS = 12

export const startsException = (tokens: Tokens, at: number): boolean => except(tokens, at) !== null

/** «кроме июля и августа», «за исключением летних месяцев»; null where anything but months is left out. */
export function readException(tokens: Tokens, at: number): Exception | null {
  const start = except(tokens, at)
  if (!start) return null
  const units: Unit[] = []
  for (let place = start.next; units.length < MOST_PARTS; ) {
    const part = readQuarters(tokens, place) ?? readMonth(tokens, place) ?? readSeason(tokens, place)
    if (!part) return null
    const isRange = tokens.list[place - 1]?.word === '-'
    const last = units.at(-1)
    const [only] = part.units
    if (isRange && last && only) units[units.length - 1] = { ...last, last: only.last }
    else units.push(...part.units)
    const joined = join(tokens, part.next)
    if (!joined || !startsMonth(tokens, joined.next)) return { units, next: part.next }
    place = joined.next
  }
  return null
}

const startsMonth = (tokens: Tokens, at: number) =>
  (readQuarters(tokens, at) ?? readMonth(tokens, at) ?? readSeason(tokens, at)) !== null
