import type { Reading, Unit } from '../stretch/unit.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrase, phrases } from '../words/phrase.ts'
import { readMonth, readQuarters, readSeason } from './parts.ts'
import { readYearUnit } from './years.ts'

/** Months that a term leaves out. */
export type Exception = { readonly units: readonly Unit[]; readonly next: number }

const except = phrases(
  'кроме',
  'исключая',
  'за? исключением',
  'за? искл .?',
  'за вычетом',
  'без',
  'не считая',
  'помимо',
)
const inside = phrase('в|во')
const notHeld = phrases(
  'не проводится|проводятся|проводить|представляется|представляются|предоставляется|сдается|сдаются',
)
const join = phrases(', и', ',|и|-')
const since = phrase('с|со')
const until = phrase('по|до|-')
/** No exception names more. */
const MOST_PARTS = 12

export const startsException = (tokens: Tokens, at: number): boolean => except(tokens, at) !== null

/** «кроме июля и августа», «за исключением летних месяцев»; null where anything but months is left out. */
export function readException(tokens: Tokens, at: number): Exception | null {
  const start = except(tokens, at)
  return start ? readParts(tokens, start.next) : readNotHeld(tokens, at)
}

/** «в июле и августе не проводится». */
function readNotHeld(tokens: Tokens, at: number): Exception | null {
  const months = readParts(tokens, inside(tokens, at)?.next ?? at)
  const end = months && notHeld(tokens, months.next)
  return end && { ...months, next: end.next }
}

function readParts(tokens: Tokens, at: number): Exception | null {
  const units: Unit[] = []
  for (let place = at; units.length < MOST_PARTS; ) {
    const part = readRange(tokens, place) ?? readPart(tokens, place)
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

const readPart = (tokens: Tokens, at: number): Reading | null =>
  readQuarters(tokens, at) ??
  readMonth(tokens, at) ??
  readSeason(tokens, at) ??
  readYearUnit(tokens, at, false)

/** «с июня по август». */
function readRange(tokens: Tokens, at: number): Reading | null {
  const first = since(tokens, at) && readPart(tokens, at + 1)
  const end = first && until(tokens, first.next)
  const last = end && readPart(tokens, end.next)
  const [from] = first?.units ?? []
  const [to] = last?.units ?? []
  return last && from && to ? { units: [{ ...from, last: to.last }], next: last.next } : null
}

const startsMonth = (tokens: Tokens, at: number) => (readRange(tokens, at) ?? readPart(tokens, at)) !== null
