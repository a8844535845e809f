import { FIRST_YEAR, LAST_YEAR } from '../calendar/days.ts'
import { edge, type OwnYear, type Reading, unit } from '../stretch/unit.ts'
import { readNearYear } from '../words/near.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrases } from '../words/phrase.ts'

/** A year or a pair of years as written; `school` where the words or their form mean a school year. */
export type NamedYear = {
  readonly first: number
  readonly last: number
  readonly school: boolean
  /** Whether a word «год» or its short form follows. */
  readonly worded: boolean
  readonly next: number
}

const school = phrases('учебн*', 'уч .?', 'у .')
const yearWord = phrases('год|года|году|годом|годы|годов|годах', 'гг .?', 'г . г .?', 'г .?')
const single = /^(год|года|году|г)$/

const isYear = (value: number | null | undefined): value is number =>
  value != null && value >= FIRST_YEAR && value <= LAST_YEAR

/** Reads «2021», «2021г.», «2020-2021 гг.», «2023/2024 уч. год», «2023-24 учебного года». */
export function readYear(tokens: Tokens, at: number, depth = 0): NamedYear | null {
  const first = tokens.list[at]?.number
  if (!isYear(first)) return null
  const mark = tokens.list[at + 1]?.word
  const second = mark === '-' || mark === '/' ? secondYear(tokens, at + 2, first) : null
  const after = second === null ? at + 1 : at + 3
  const wordedSchool = school(tokens, after)
  const word = yearWord(tokens, wordedSchool?.next ?? after)
  const base = { first, worded: word !== null, next: word?.next ?? wordedSchool?.next ?? after }
  if (second === null)
    return { ...base, last: first, school: false, ...(wordedSchool ? {} : { next: word?.next ?? after }) }
  const consecutive = second === first + 1
  const oneYear = single.test(tokens.list[wordedSchool?.next ?? after]?.word ?? '') && base.next - after < 3
  const isSchool = consecutive && (wordedSchool !== null || mark === '/' || oneYear)
  const inList =
    consecutive && word === null && wordedSchool === null && depth < 8 && listedSchool(tokens, after, depth)
  return { ...base, last: second, school: isSchool || inList }
}

/** «2020-2021, 2021-2022 учебного года»: the word follows the last pair and applies to all. */
function listedSchool(tokens: Tokens, at: number, depth: number): boolean {
  if (!/^(,|и|;)$/.test(tokens.list[at]?.word ?? '')) return false
  return readYear(tokens, at + 1, depth + 1)?.school ?? false
}

function secondYear(tokens: Tokens, at: number, first: number): number | null {
  const token = tokens.list[at]
  if (!token || token.number === null) return null
  if (isYear(token.number)) return token.number >= first ? token.number : null
  const isShort = token.digits === 2 && token.number === (first + 1) % 100
  return isShort && (school(tokens, at + 1) || yearWord(tokens, at + 1)) ? first + 1 : null
}

/** A year as a unit of its own: «2023 год», «2021-2023 годы», «2023-2024 учебный год». */
export function readYearUnit(tokens: Tokens, at: number, whole: boolean): Reading | null {
  const before = tokens.list[at - 1]
  const isGlued = before?.word === '-' && /\p{L}/u.test(tokens.list[at - 2]?.word ?? '')
  if (isGlued || before?.word === '№') return null
  const stated = readYear(tokens, at)
  if (!stated) return null
  const found = stated.school
    ? unit('SCHOOL_YEAR', edge(stated.first, 9, 1), edge(stated.last, 8, 31), whole)
    : unit('YEAR', edge(stated.first, 1, 1), edge(stated.last, 12, 31), whole)
  return { units: [found], next: stated.next }
}

/** The single year right after a day, a month or a quarter: «август 2020», «июль, 2021г.», «май следующего года». */
export function readOwnYear(tokens: Tokens, at: number): OwnYear & { readonly next: number } {
  const isApart = /^[.,-]$/.test(tokens.list[at]?.word ?? '')
  const place = isApart ? at + 1 : at
  const near = readNearYear(tokens, place)
  if (near && !near.isSchool) return { year: null, later: near.later || null, next: near.next }
  const stated = readYear(tokens, place)
  if (!stated || stated.first !== stated.last) return { year: null, later: null, next: at }
  return { year: stated.first, later: null, next: stated.next }
}
