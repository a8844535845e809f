import { days, type Edge, edge, type OwnYear, type Reading, type Unit } from '../stretch/unit.ts'
import { monthNumber, romanMonth } from '../words/months.ts'
import type { Tokens } from '../words/normalise.ts'
import { readOrdinal } from '../words/numbers.ts'
import { phrase, phrases } from '../words/phrase.ts'
import { weekdayNumber } from '../words/weekdays.ts'
import { readQuarters } from './parts.ts'
import { readOwnYear } from './years.ts'

type Found = { readonly edge: Edge; readonly next: number }

/** A long enumeration is read up to here. */
const MOST_DAYS = 12
const dayWord = phrases('числа|число|числу')
const listed = phrases(', и', ',|и|/')

/** One day: «05.11. 2020», «01.09», «2021-09-01», «20 августа 2020». Day and month are not checked here. */
function readDay(tokens: Tokens, at: number): Found | null {
  const named = weekdayNumber(tokens.list[at]?.word ?? '')
  const place = named === null ? at : tokens.list[at + 1]?.word === ',' ? at + 2 : at + 1
  const day =
    readIso(tokens, place) ??
    readNumeric(tokens, place) ??
    readRoman(tokens, place) ??
    readWorded(tokens, place)
  if (!day) return null
  if (named !== null) return { edge: { ...day.edge, weekday: named }, next: day.next }
  const beside = readWeekday(tokens, day.next)
  return beside ? { edge: { ...day.edge, weekday: beside.weekday }, next: beside.next } : day
}

/** «(вт.)», «, вторник» after a day. */
function readWeekday(tokens: Tokens, at: number): { readonly weekday: number; readonly next: number } | null {
  const mark = tokens.list[at]?.word ?? ''
  const place = /^[(,]$/.test(mark) ? at + 1 : at
  const weekday = weekdayNumber(tokens.list[place]?.word ?? '')
  if (weekday === null) return null
  const isShort = tokens.list[place + 1]?.word === '.' && tokens.list[place]?.word.length === 2
  const next = isShort ? place + 2 : place + 1
  if (mark !== '(') return { weekday, next }
  return tokens.list[next]?.word === ')' ? { weekday, next: next + 1 } : null
}

function readIso(tokens: Tokens, at: number): Found | null {
  const [year, one, month, two, day] = tokens.list.slice(at, at + 5)
  if (one?.word !== '-' || two?.word !== '-' || year?.number == null || year.number < 1000) return null
  if (month?.number == null || day?.number == null || day.number > 99) return null
  return { edge: edge(year.number, month.number, day.number), next: at + 5 }
}

function readNumeric(tokens: Tokens, at: number): Found | null {
  const [day, mark, month, again, year] = tokens.list.slice(at, at + 5)
  if (day?.number == null || month?.number == null || day.number > 99 || month.number > 99) return null
  if (mark?.word !== '.' && !(mark && /^[/-]$/.test(mark.word) && again?.word === mark.word)) return null
  const isTwoDigit = month.digits === 2
  if (again?.word === mark.word && year && year.number !== null) {
    const length = year.digits
    const isShort =
      length === 2 && (isTwoDigit || isDated(tokens, at, at + 5)) && tokens.list[at + 5]?.word !== '.'
    const value = length === 4 ? year.number : isShort ? 2000 + year.number : null
    const own =
      length === 4
        ? readOwnYear(tokens, at + 4)
        : { year: value, later: null, next: yearWord(tokens, at + 5)?.next ?? at + 5 }
    if (value !== null)
      return { edge: edge(value, month.number, day.number), next: own.year === null ? at + 5 : own.next }
  }
  if (mark.word !== '.' || !isTwoDigit) return null
  const own = readOwnYear(tokens, at + 3)
  const isDotted = own.next === at + 3 && again?.word === '.' && !year?.number
  return { edge: edge(own, month.number, day.number), next: isDotted ? at + 4 : own.next }
}

/** «15.V.2024», «1/IX», «1.IX.24 г.»: the day and the month touch, so that «1. IV квартал» is no day. */
function readRoman(tokens: Tokens, at: number): Found | null {
  const [day, mark, month, again, year] = tokens.list.slice(at, at + 5)
  const number = romanMonth(month?.word ?? '')
  if (day?.number == null || day.number > 99 || number === null || !/^[./]$/.test(mark?.word ?? ''))
    return null
  if (day.to !== mark?.from || mark.to !== month?.from || /^(кв|полуг)/u.test(again?.word ?? '')) return null
  const isDotted = /^[./-]$/.test(again?.word ?? '')
  const isShort = isDotted && again?.word === mark.word && year?.digits === 2
  if (isShort && tokens.list[at + 5]?.word !== mark.word)
    return {
      edge: edge(2000 + (year.number ?? 0), number, day.number),
      next: yearWord(tokens, at + 5)?.next ?? at + 5,
    }
  const own = readOwnYear(tokens, isDotted && year?.digits === 4 ? at + 4 : at + 3)
  const isEnd = own.next === at + 3 && again?.word === '.'
  return { edge: edge(own, number, day.number), next: isEnd ? at + 4 : own.next }
}

const yearWord = phrases('г .?', 'год|года')

/** «до 1.3.24», «1.3.24 г.»: a day, and no number of a clause. */
const isDated = (tokens: Tokens, at: number, next: number): boolean =>
  /^(до|с|со|по|к|позднее|позже)$/.test(tokens.list[at - 1]?.word ?? '') || yearWord(tokens, next) !== null

function readWorded(tokens: Tokens, at: number): Found | null {
  const day = tokens.list[at]?.number
  if (day == null || day > 99) return null
  const next = dayWord(tokens, at + 1)?.next ?? (tokens.list[at + 1]?.word === '.' ? at + 2 : at + 1)
  const month = monthNumber(tokens.list[next]?.word ?? '')
  if (month === null) return readInQuarter(tokens, next, day)
  const own = readOwnYear(tokens, next + 1)
  return { edge: edge(own, month, day), next: own.next }
}

const lastOf = phrase('последн* месяца')
const monthOf = phrase('месяца')

/** «25 числа последнего месяца I квартала»: the day is of one month of one quarter. */
export function readInQuarter(tokens: Tokens, at: number, day: number): Found | null {
  const ordinal = readOrdinal(tokens, at)
  const noun = lastOf(tokens, at) ?? (ordinal && ordinal.value <= 3 ? monthOf(tokens, ordinal.next) : null)
  const quarter = noun && readQuarters(tokens, noun.next)
  const [named, ...more] = quarter?.units ?? []
  if (!quarter || !named?.first || !named.last || more.length > 0) return null
  if (named.last.month - named.first.month !== 2) return null
  const month = lastOf(tokens, at) ? named.last.month : named.first.month + (ordinal?.value ?? 1) - 1
  return { edge: { ...named.first, month, day }, next: quarter.next }
}

/** A day, or several that share a month: «15-20 марта», «15 по 20 марта», «1, 15 и 20 марта», «15-20.03.2021». */
export function readDates(tokens: Tokens, at: number): Reading | null {
  const alone = readDay(tokens, at)
  if (alone) return withMonths(tokens, [days('DATE', alone.edge)], alone.next)
  const numbers: number[] = []
  const joins: string[] = []
  for (let place = at; numbers.length < MOST_DAYS; ) {
    const number = tokens.list[place]?.number
    const joined = place + 1
    const join = tokens.list[joined]?.word ?? ''
    if (number == null || number > 99 || !/^(-|по|до|,|и)$/.test(join)) return null
    numbers.push(number)
    joins.push(join)
    // «с 2 по 6 и с 9 по 13 сентября»
    place = /^(,|и)$/.test(join) && tokens.list[joined + 1]?.word === 'с' ? joined + 2 : joined + 1
    const end = readDay(tokens, place)
    if (end) return withMonths(tokens, share(numbers, joins, end.edge), end.next)
  }
  return null
}

const genitive = /[ая]$/u

/** «15 сентября, октября и ноября», «с 1 по 15 апреля и мая», «15 числа апреля – июня»: each month has the same days. */
function withMonths(tokens: Tokens, first: readonly Unit[], next: number): Reading {
  const units = [...first]
  const own = (month: number, year: OwnYear) =>
    units.push(...first.map(one => inMonth(one, edge(year, month, 1))))
  const month = first[0]?.last?.month ?? 0
  const last = rangeEnd(tokens, next)
  if (last) {
    const turn = last.month < month ? 12 : 0
    for (let at = month + 1; at <= last.month + turn; at += 1) own(((at - 1) % 12) + 1, last.year)
    return { units, next: last.next }
  }
  let end = next
  while (units.length < MOST_DAYS * 2 && isMonthWord(tokens, next - 1)) {
    const joined = listed(tokens, end)
    const word = joined ? (tokens.list[joined.next]?.word ?? '') : ''
    const named = genitive.test(word) ? monthNumber(word) : null
    if (!joined || named === null) break
    const year = readOwnYear(tokens, joined.next + 1)
    own(named, year)
    end = year.next
  }
  return { units, next: end }
}

/** The last month of «15 числа апреля – июня». */
function rangeEnd(tokens: Tokens, at: number) {
  const word = tokens.list[at + 1]?.word ?? ''
  const isOfDay = isMonthWord(tokens, at - 1) && /^числ/.test(tokens.list[at - 2]?.word ?? '')
  const month = isOfDay && tokens.list[at]?.word === '-' && genitive.test(word) ? monthNumber(word) : null
  if (month === null) return null
  const year = readOwnYear(tokens, at + 2)
  return { month, year, next: year.next }
}

const inMonth = (one: Unit, { year, later, month }: Edge): Unit => {
  const moved = (from: Edge | null) => from && edge({ year, later }, month, from.day)
  return { ...one, first: moved(one.first), last: moved(one.last) }
}

const isMonthWord = (tokens: Tokens, at: number) => monthNumber(tokens.list[at]?.word ?? '') !== null

function share(numbers: readonly number[], joins: readonly string[], end: Edge): readonly Unit[] {
  const edges = [...numbers.map(day => ({ ...end, day })), end]
  const units: Unit[] = []
  for (let index = 0; index < edges.length; index += 1) {
    const from = edges[index]
    const to = edges[index + 1]
    const isRange = /^(-|по|до)$/.test(joins[index] ?? '')
    if (from && to && isRange) units.push(days('DATE_RANGE', from, to))
    else if (from) units.push(days('DATE', from))
    if (isRange) index += 1
  }
  return units
}
