import { monthNumber } from './months.ts'
import type { Tokens } from './normalise.ts'
import { afterEnding } from './numbers.ts'
import { phrases } from './phrase.ts'
import { days, type Edge, edge, type Reading, type Unit } from './unit.ts'
import { readOwnYear } from './years.ts'

type Found = { readonly edge: Edge; readonly next: number }

/** A long enumeration is read up to here. */
const MOST_DAYS = 12
const dayWord = phrases('числа|число|числу')

/** One day: «05.11. 2020», «01.09», «2021-09-01», «20 августа 2020». Day and month are not checked here. */
function readDay(tokens: Tokens, at: number): Found | null {
  return readIso(tokens, at) ?? readNumeric(tokens, at) ?? readWorded(tokens, at)
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
  const isTwoDigit = month.to - month.from === 2
  if (again?.word === mark.word && year && year.number !== null) {
    const length = year.to - year.from
    const isShort = length === 2 && isTwoDigit && tokens.list[at + 5]?.word !== '.'
    const value = length === 4 ? year.number : isShort ? 2000 + year.number : null
    const own = length === 4 ? readOwnYear(tokens, at + 4) : { year: null, next: at + 5 }
    if (value !== null)
      return { edge: edge(value, month.number, day.number), next: own.year === null ? at + 5 : own.next }
  }
  if (mark.word !== '.' || !isTwoDigit) return null
  const own = readOwnYear(tokens, at + 3)
  return { edge: edge(own.year, month.number, day.number), next: own.next }
}

function readWorded(tokens: Tokens, at: number): Found | null {
  const day = tokens.list[at]?.number
  if (day == null || day > 99) return null
  const ended = afterEnding(tokens, at + 1)
  const next = dayWord(tokens, ended)?.next ?? ended
  const month = monthNumber(tokens.list[next]?.word ?? '')
  if (month === null) return null
  const own = readOwnYear(tokens, next + 1)
  return { edge: edge(own.year, month, day), next: own.next }
}

/** A day, or several that share a month: «15-20 марта», «15 по 20 марта», «1, 15 и 20 марта», «15-20.03.2021». */
export function readDates(tokens: Tokens, at: number): Reading | null {
  const alone = readDay(tokens, at)
  if (alone) return { units: [days('DATE', alone.edge)], next: alone.next }
  const numbers: number[] = []
  const joins: string[] = []
  for (let place = at; numbers.length < MOST_DAYS; ) {
    const number = tokens.list[place]?.number
    const joined = afterEnding(tokens, place + 1)
    const join = tokens.list[joined]?.word ?? ''
    if (number == null || number > 99 || !/^(-|по|до|,|и)$/.test(join)) return null
    numbers.push(number)
    joins.push(join)
    place = joined + 1
    const end = readDay(tokens, place)
    if (end) return { units: share(numbers, joins, end.edge), next: end.next }
  }
  return null
}

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
