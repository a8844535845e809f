import { LAST } from '../calendar/days.ts'
import { type Frame, isSchoolLike } from '../stretch/period.ts'
import type { Pick } from '../stretch/picks.ts'
import { days, edge, months, type OwnYear, type Reading, type Unit } from '../stretch/unit.ts'
import type { Period } from '../term.ts'
import { monthNumber } from '../words/months.ts'
import type { Tokens } from '../words/normalise.ts'
import { readOrdinal } from '../words/numbers.ts'
import { phrases } from '../words/phrase.ts'
import { readPicks } from './picks.ts'
import { readOwnYear, readYear } from './years.ts'

const quarterWord = phrases(
  'квартал|квартала|квартале|квартали|кварталы|кварталов|кварталу|кварталах|кварталам',
  'кв .?',
)
const halfWord = phrases(
  'полугодие|полугодия|полугодии|полугодию|полугодий|полугодиях|полугодиям',
  'половина|половины|половине|половину',
)
const wholeYear = phrases('календарн*? год|года|году')
const schoolWords = phrases('учебн* год|года|году', 'уч . год|года|г', 'у . г .?')

const monthWord = phrases('месяц|месяца|месяце|мес')

/** A long enumeration is read up to here. */
const MOST_UNITS = 24

/** «июнь, 1-я половина», «март 2024 (III декада)»: a month, and which of its days. */
export function readMonthWithPart(tokens: Tokens, at: number, period: Period): Reading | null {
  const found = readMonth(tokens, at)
  const mark = found && tokens.list[found.next]?.word
  const month = found?.units[0]?.last
  if (!found || !month || (mark !== ',' && mark !== '(')) return null
  const listed = readPicks(tokens, found.next + 1, period)
  const after = tokens.list[listed?.next ?? 0]?.word ?? ''
  const isWhole = mark === '(' ? after === ')' : /^[,;.)]?$/.test(after)
  if (!listed || !isWhole) return null
  const units = listed.picks.map(pick => picked(pick, month, month.month))
  return { units, next: mark === '(' ? listed.next + 1 : listed.next }
}

/** A month, with its year if it has one. */
export function readMonth(tokens: Tokens, at: number): Reading | null {
  const month = monthNumber(tokens.list[at]?.word ?? '')
  if (month === null) return readNumberedMonth(tokens, at)
  const isShort = tokens.list[at + 1]?.word === '.' && (tokens.list[at]?.word.length ?? 0) < 6
  const place = monthWord(tokens, at + 1)?.next ?? at + 1
  const own = readOwnYear(tokens, isShort ? at + 2 : place)
  return { units: [months('MONTH', own, month, month)], next: own.next }
}

/** «09.2023», «09/2023». */
function readNumberedMonth(tokens: Tokens, at: number): Reading | null {
  const [month, mark, year] = tokens.list.slice(at, at + 3)
  const isMonth = month?.number != null && month.digits === 2 && month.number >= 1 && month.number <= 12
  if (!isMonth || year?.digits !== 4 || !/^[./]$/.test(mark?.word ?? '')) return null
  const own = readOwnYear(tokens, at + 2)
  return own.year === null
    ? null
    : { units: [months('MONTH', own, month.number, month.number)], next: own.next }
}

const seasons: readonly (readonly [ReturnType<typeof phrases>, number])[] = [
  [phrases('весна|весной|весны|весну', 'весенн* период*'), 3],
  [phrases('лето|летом|лета', 'летн* период*|месяц*'), 6],
  [phrases('осень|осенью|осени', 'осенн* период*'), 9],
]

/** Spring, summer or autumn; a winter lies in two years and is left to the reader. */
export function readSeason(tokens: Tokens, at: number): Reading | null {
  for (const [form, month] of seasons) {
    const found = form(tokens, at)
    if (!found) continue
    const own = readOwnYear(tokens, found.next)
    return { units: [months('MONTH_RANGE', own, month, month + 2)], next: own.next }
  }
  return null
}

/** «I квартал 2024», «3-й квартал», «I, III кварталы», «1-2 кварталы». */
export function readQuarters(tokens: Tokens, at: number): Reading | null {
  const numbered = readNumbered(tokens, at, quarterWord)
  if (!numbered) return null
  const own = readOwnYear(tokens, numbered.next)
  const units = numbered.spans.map(([from, to]) => months('QUARTER', own, from * 3 - 2, to * 3))
  return { units, next: own.next }
}

/**
 * «I полугодие 2021», «второе полугодие 2023-2024 учебного года». In a school year the halves are September to December
 * and January to May; a half without a word about its year is a school one where the period is a school year.
 */
export function readHalves(tokens: Tokens, at: number, frame: Frame | null): Reading | null {
  const numbered = readNumbered(tokens, at, halfWord)
  if (!numbered || numbered.spans.some(([, to]) => to > 2)) return null
  const bare = schoolWords(tokens, numbered.next)
  const apart = tokens.list[numbered.next]?.word === ',' ? numbered.next + 1 : numbered.next
  const year = readYear(tokens, apart)
  if (year?.school)
    return { units: numbered.spans.map(span => schoolHalf(span, year.first)), next: year.next }
  if (bare) return { units: numbered.spans.map(span => schoolHalf(span, null)), next: bare.next }
  const whole = wholeYear(tokens, numbered.next)
  const own = whole ? { year: null, later: null, next: whole.next } : readOwnYear(tokens, numbered.next)
  const isHalf = tokens.list[numbered.next - 1]?.word.startsWith('половин') ?? false
  if (isHalf && !whole && own.next === numbered.next) return null
  if (own.year === null && own.later === null && frame && isSchoolLike(frame))
    return { units: numbered.spans.map(span => schoolHalf(span, null)), next: own.next }
  const units = numbered.spans.map(([from, to]) => months('HALF_YEAR', own, from * 6 - 5, to * 6))
  return { units, next: own.next }
}

function schoolHalf([from, to]: readonly [number, number], year: number | null): Unit {
  const first = from === 1 ? edge(year, 9, 1) : edge(year === null ? null : year + 1, 1, 1)
  const last = to === 1 ? edge(year, 12, 31) : edge(year === null ? null : year + 1, 5, 31)
  return { ...days('HALF_YEAR', first, last), bound: null }
}

type Numbered = { readonly spans: readonly (readonly [number, number])[]; readonly next: number }

function readNumbered(tokens: Tokens, at: number, noun: ReturnType<typeof phrases>): Numbered | null {
  const spans: (readonly [number, number])[] = []
  for (let place = at; spans.length < 4; ) {
    const first = readOrdinal(tokens, place)
    if (!first) return null
    const isRange = /^(-|по)$/.test(tokens.list[first.next]?.word ?? '')
    const last = isRange ? readOrdinal(tokens, first.next + 1) : first
    if (!last || last.value < first.value) return null
    spans.push([first.value, last.value])
    const end = noun(tokens, last.next)
    if (end) return { spans, next: end.next }
    if (!/^(,|и)$/.test(tokens.list[last.next]?.word ?? '')) return null
    place = last.next + 1
  }
  return null
}

const partForms: readonly (readonly [ReturnType<typeof phrases>, readonly [number, number]])[] = [
  [phrases('начало|начале|началу|начала'), [1, 10]],
  [phrases('середина|середине|середины'), [11, 20]],
  [phrases('конец|конце|концу|конца'), [21, LAST]],
]

/** Part of a named month: «начало мая», «1-я и 2-я декады октября», «последняя пятница марта». */
export function readMonthPart(tokens: Tokens, at: number, period: Period): Reading | null {
  for (const [form, [from, to]] of partForms) {
    const found = form(tokens, at)
    if (found) return ofMonths([{ type: 'DAYS', from, to }], tokens, found.next)
  }
  const listed = readPicks(tokens, at, period)
  return listed && ofMonths(listed.picks, tokens, listed.next)
}

/** The picked days of the months that follow, of each of them: «1-я неделя сентября и октября». */
function ofMonths(picks: readonly Pick[], tokens: Tokens, at: number): Reading | null {
  const units: Unit[] = []
  let next: number | null = null
  for (let place = at; units.length < MOST_UNITS; ) {
    const month = monthNumber(tokens.list[place]?.word ?? '')
    if (month === null) break
    const own = readOwnYear(tokens, place + 1)
    units.push(...picks.map(pick => picked(pick, own, month)))
    next = own.next
    if (!/^(,|и)$/.test(tokens.list[next]?.word ?? '') || !isGenitive(tokens.list[next + 1]?.word)) break
    place = next + 1
  }
  return next === null ? null : { units, next }
}

/** True of «мая», which a day or a part of the month comes before. */
export const isGenitive = (word = '') => /[ая]$/u.test(word) && monthNumber(word) !== null

function picked(pick: Pick, own: OwnYear, month: number): Unit {
  if (pick.type === 'DAYS') return days('DATE_RANGE', edge(own, month, pick.from), edge(own, month, pick.to))
  return days('DATE', { ...edge(own, month, pick.type === 'DAY' ? pick.day : placeOf(pick.nth)), pick })
}

/** About where in the month the nth weekday lies, to order it among other days. */
const placeOf = (nth: number) => (nth < 0 ? LAST : Math.min(nth * 7, 28))
