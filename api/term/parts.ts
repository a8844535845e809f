import { LAST } from '../calendar/dates.ts'
import { monthNumber } from './months.ts'
import type { Tokens } from './normalise.ts'
import { readOrdinal } from './numbers.ts'
import { type Frame, isSchoolLike } from './period.ts'
import { phrases } from './phrase.ts'
import { days, edge, months, type Reading, type Unit } from './unit.ts'
import { readOwnYear, readYear } from './years.ts'

const quarterWord = phrases('квартал|квартала|квартале|квартали|кварталы|кварталов|кварталу', 'кв .?')
const halfWord = phrases('полугодие|полугодия|полугодии|полугодию')
const schoolWords = phrases('учебн* год|года|году', 'уч . год|года|г')

/** A month, with its year if it has one. */
export function readMonth(tokens: Tokens, at: number): Reading | null {
  const month = monthNumber(tokens.list[at]?.word ?? '')
  if (month === null) return null
  const isShort = tokens.list[at + 1]?.word === '.' && (tokens.list[at]?.word.length ?? 0) < 6
  const own = readOwnYear(tokens, isShort ? at + 2 : at + 1)
  return { units: [months('MONTH', own.year, month, month)], next: own.next }
}

const seasons: readonly (readonly [ReturnType<typeof phrases>, number])[] = [
  [phrases('весна|весной|весны|весну', 'весенн* период*'), 3],
  [phrases('лето|летом|лета', 'летн* период*'), 6],
  [phrases('осень|осенью|осени', 'осенн* период*'), 9],
]

/** Spring, summer or autumn; a winter lies in two years and is left to the reader. */
export function readSeason(tokens: Tokens, at: number): Reading | null {
  for (const [form, month] of seasons) {
    const found = form(tokens, at)
    if (!found) continue
    const own = readOwnYear(tokens, found.next)
    return { units: [months('MONTH_RANGE', own.year, month, month + 2)], next: own.next }
  }
  return null
}

/** «I квартал 2024», «3-й квартал», «I, III кварталы», «1-2 кварталы». */
export function readQuarters(tokens: Tokens, at: number): Reading | null {
  const numbered = readNumbered(tokens, at, quarterWord)
  if (!numbered) return null
  const own = readOwnYear(tokens, numbered.next)
  const units = numbered.spans.map(([from, to]) => months('QUARTER', own.year, from * 3 - 2, to * 3))
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
  const own = readOwnYear(tokens, numbered.next)
  if (own.year === null && frame && isSchoolLike(frame))
    return { units: numbered.spans.map(span => schoolHalf(span, null)), next: own.next }
  const units = numbered.spans.map(([from, to]) => months('HALF_YEAR', own.year, from * 6 - 5, to * 6))
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

const firstTen: readonly [number, number] = [1, 10]
const partForms: readonly (readonly [ReturnType<typeof phrases>, readonly [number, number]])[] = [
  [phrases('начало|начале|началу|начала', 'перв* декад*', '1|i декад*'), firstTen],
  [phrases('середина|середине|середины', 'втор* декад*', '2|ii декад*'), [11, 20]],
  [phrases('конец|конце|концу|конца', 'треть* декад*', '3|iii декад*', 'последн* декад*'), [21, LAST]],
  [phrases('перв* половин*', '1|i половин*'), [1, 15]],
  [phrases('втор* половин*', '2|ii половин*'), [16, LAST]],
  [phrases('перв* недел*', '1|i недел*'), [1, 7]],
  [phrases('втор* недел*', '2|ii недел*'), [8, 14]],
  [phrases('треть* недел*', '3|iii недел*'), [15, 21]],
  [phrases('последн* недел*'), [0, LAST]],
]

/** Part of a month by tens, halves or weeks of days; «последняя неделя» is the last seven days. */
export function readMonthPart(tokens: Tokens, at: number): Reading | null {
  for (const [form, [from, to]] of partForms) {
    const found = form(tokens, at)
    const month = found ? monthNumber(tokens.list[found.next]?.word ?? '') : null
    if (!found || month === null) continue
    const own = readOwnYear(tokens, found.next + 1)
    const first = from === 0 ? LAST - 6 : from
    return {
      units: [days('DATE_RANGE', edge(own.year, month, first), edge(own.year, month, to))],
      next: own.next,
    }
  }
  return null
}
