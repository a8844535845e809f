import { LAST } from '../calendar/days.ts'
import { inYear } from '../stretch/resolve.ts'
import { days, lacksYear, type Reading, type Unit } from '../stretch/unit.ts'
import type { TermKind } from '../term.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrase, phrases } from '../words/phrase.ts'
import { readDates } from './dates.ts'
import { readHour } from './labels.ts'
import { readNarrowed, readPlaced } from './narrowed.ts'
import {
  isGenitive,
  readHalves,
  readMonth,
  readMonthPart,
  readMonthWithPart,
  readQuarters,
  readSeason,
} from './parts.ts'
import { readSpan, readYearEdge, type Setting } from './spans.ts'
import { headingYear, withYears } from './year-lists.ts'

const until = phrases('вплоть? до', 'не позднее|позже чем?', 'к|ко|по')
const from = phrases('начиная? с|со', 'не ранее|раньше', 'после')
const toStart = phrase('начала|началу|начало')
const toMiddle = phrase('середины|середине|середину')
/** «по май», «до мая включительно»: no other reading. */
const inclusive = phrases('( включительно )', ',? включительно')
const join = phrase('-|по|до')
const list = phrases(', и', ',|и')
const beginning = phrase('начало|начале|начала|началу')
const ending = phrase('конец|конце|конца|концу|окончания|завершения')
const latest = phrases('вплоть? до', 'не позднее|позже чем?')
const months = /^(MONTH|MONTH_RANGE|QUARTER|HALF_YEAR|YEAR|ALL_YEAR|SCHOOL_YEAR)$/
const headable = /^(DATE|DATE_RANGE|MONTH|MONTH_RANGE|QUARTER|HALF_YEAR)$/
/** A long enumeration is read up to here. */
const MOST_LIMITS = 12

/** A stretch with the words before it («до», «с … по …», «не позднее») and its other end, if it has one. */
export function readBounded(tokens: Tokens, at: number, setting: Setting): Reading | null {
  const between = readBetween(tokens, at)
  if (between) return between
  const limit = until(tokens, at)
  const since = limit ? null : from(tokens, at)
  const place = afterClock(tokens, limit?.next ?? since?.next ?? at)
  const stretch =
    readStretch(tokens, place, setting, limit !== null) ??
    (limit || since ? null : readWhole(tokens, at, setting))
  const found = stretch && withYears(tokens, stretch)
  if (!found) return limit && readSpan(tokens, at, setting)
  if (limit) {
    const end = readRangeEnd(tokens, found, setting)
    if (end) return readLimits(tokens, end, { isStart: false, isMiddle: false, isWhole: true })
    const isWhole = tokens.list[at]?.word === 'по' || inclusive(tokens, found.next) !== null
    return readLimits(tokens, found, {
      isStart: toStart(tokens, place) !== null,
      isMiddle: toMiddle(tokens, place) !== null,
      isWhole,
    })
  }
  const within = since
    ? null
    : (readLastDay(tokens, found) ??
      readLastDate(tokens, found) ??
      readNarrowed(tokens, found) ??
      readPlaced(tokens, found, setting))
  if (within) return within
  const joined = join(tokens, found.next)
  const isJoined = joined && (since || tokens.list[found.next]?.word === '-')
  const headed = since ? null : readHeaded(tokens, found, setting)
  if (headed) return headed
  const chain = since ? null : readMonthChain(tokens, found)
  if (chain) return chain
  const other = isJoined ? readStretch(tokens, joined.next, setting, true) : null
  if (other) {
    const ranged = range(found.units, other.units)
    const isSure = since !== null || !lacksDay(tokens, found, other)
    const whole = withYears(tokens, { units: isSure ? ranged : ranged.map(inDoubt), next: other.next })
    return (since ? null : readLastDate(tokens, whole)) ?? whole
  }
  const isClosed = tokens.list.slice(place, found.next).some(token => /^(по|до|-)$/.test(token.word))
  return since && !isClosed ? { ...found, units: found.units.map(startAt) } : found
}

const all = phrase('весь|всего|всей|всю')

/** «весь май», «в течение всего I квартала». */
function readWhole(tokens: Tokens, at: number, { frame }: Setting): Reading | null {
  const { next } = all(tokens, at) ?? {}
  if (next === undefined) return null
  return readQuarters(tokens, next) ?? readHalves(tokens, next, frame) ?? readMonth(tokens, next)
}

const heading = phrase('-|: в|во?')

/** «2023 год – март», «в 2024 году до 1 апреля», «2023 г.: май»: a year, and the stretch that lies in it. */
function readHeaded(tokens: Tokens, found: Reading, setting: Setting): Reading | null {
  const year = headingYear(found)
  const mark = year === null ? null : heading(tokens, found.next)
  const place = mark?.next ?? found.next
  if (year === null || (!mark && !until(tokens, place))) return null
  const stretch =
    readBounded(beforeComma(tokens, place), place, setting) ?? readBounded(tokens, place, setting)
  const isDated = stretch?.units.every(
    one => headable.test(one.kind) && one.bound !== 'FROM' && lacksYear(one),
  )
  if (!stretch || !isDated) return null
  return { ...stretch, units: stretch.units.map(one => ({ ...inYear(one, year), headed: true })) }
}

/** Up to the next comma: the year after it is the next heading. */
function beforeComma(tokens: Tokens, at: number): Tokens {
  const end = tokens.list.findIndex(({ word }, index) => index > at && /^[,;]$/.test(word))
  return end < 0 ? tokens : { ...tokens, list: tokens.list.slice(0, end) }
}

/** «между 7 и 15 мая», «от 7 до 15 мая». */
function readBetween(tokens: Tokens, at: number): Reading | null {
  const word = tokens.list[at]?.word
  if (word !== 'между' && word !== 'от') return null
  const first = readDates(tokens, at + 1)
  const isApart = first?.units.length === 1 && first.units[0]?.kind === 'DATE'
  const mark = first && tokens.list[first.next]?.word
  const second = isApart && mark === (word === 'от' ? 'до' : 'и') ? readDates(tokens, first.next + 1) : null
  const units = [...(first?.units ?? []), ...(second?.units ?? [])]
  const next = second?.next ?? first?.next
  if (next === undefined) return null
  if (word === 'между' && units.length === 2) return { units: range(units.slice(0, 1), units.slice(1)), next }
  if (word === 'от' && second) return { units: range(units.slice(0, 1), units.slice(1)), next }
  return word === 'от' && units.length === 1 && units[0]?.kind === 'DATE_RANGE' ? { units, next } : null
}

function readStretch(tokens: Tokens, at: number, setting: Setting, isUntil: boolean): Reading | null {
  return (
    readMonthPart(tokens, at, setting.period) ??
    readYearEdge(tokens, at, setting, isUntil) ??
    readStretchEdge(tokens, at, setting, isUntil) ??
    readQuarters(tokens, at) ??
    readHalves(tokens, at, setting.frame) ??
    readDates(tokens, at) ??
    readMonthWithPart(tokens, at, setting.period) ??
    readMonth(tokens, at) ??
    readSeason(tokens, at) ??
    readSpan(tokens, at, setting)
  )
}

/** «март, не позднее 20»: a month with the last of its days that will do. */
function readLastDay(tokens: Tokens, { units: [month, ...more], next }: Reading): Reading | null {
  if (month?.kind !== 'MONTH' || !month.last || more.length > 0) return null
  const limit = until(tokens, tokens.list[next]?.word === ',' ? next + 1 : next)
  const day = limit ? tokens.list[limit.next]?.number : null
  if (!limit || day == null || day > 31) return null
  const after = tokens.list[limit.next + 1]?.word
  if (after !== undefined && !/^[,;()]$/.test(after)) return null
  const last = { ...month.last, day }
  return { units: [{ ...month, kind: 'DATE', last, bound: 'UNTIL' }], next: limit.next + 1 }
}

/** «второе полугодие, не позднее 1 ноября»: a stretch with the last of its days that will do. */
function readLastDate(tokens: Tokens, { units: [stretch, ...more], next }: Reading): Reading | null {
  if (!stretch?.first || !stretch.last || more.length > 0 || !months.test(stretch.kind)) return null
  const mark = tokens.list[next]?.word
  const place = mark !== undefined && /^[,(:-]$/.test(mark) ? next + 1 : next
  const limit = latest(tokens, tokens.list[place]?.word === 'но' ? place + 1 : place)
  // «по итогам I полугодия до 15 января» speaks of two times.
  const isOfName = place === next && /[ая]$/u.test(tokens.list[next - 1]?.word ?? '')
  const day = limit && (limit.next > next + 1 || !isOfName) ? readDates(tokens, limit.next) : null
  const [date, ...others] = day?.units ?? []
  const month = date?.last?.month ?? 0
  const [from, to] = [stretch.first.month, stretch.last.month]
  const isInside = from <= to ? month >= from && month <= to : month >= from || month <= to
  const hasOtherYear =
    date?.last?.year != null && stretch.last.year != null && date.last.year > stretch.last.year
  if (!day || date?.kind !== 'DATE' || others.length > 0 || !isInside || hasOtherYear) return null
  if (mark === '(' && tokens.list[day.next]?.word !== ')') return null
  const end = mark === '(' ? day.next + 1 : day.next
  return { units: [{ ...stretch, kind: 'DATE_RANGE', last: date.last }], next: end }
}

/** «октябрь – ноябрь – декабрь»: three months; of «октябрь – декабрь – март» nobody knows what the dashes mean. */
function readMonthChain(tokens: Tokens, { units, next }: Reading): Reading | null {
  if (units.length !== 1 || units[0]?.kind !== 'MONTH') return null
  const chain = [...units]
  let end = next
  while (chain.length < MOST_LIMITS) {
    const more = tokens.list[end]?.word === '-' ? readMonth(tokens, end + 1) : null
    if (!more) break
    chain.push(...more.units)
    end = more.next
  }
  if (chain.length < 3) return null
  const places = chain.map(one => one.first?.month ?? 0)
  const isRow = places.every((month, index) => index === 0 || month === ((places[index - 1] ?? 0) % 12) + 1)
  return { units: isRow ? chain : chain.map(inDoubt), next: end }
}

/** True of «15 апреля – мая»: a month in the genitive wants a day, which is lost. */
function lacksDay(tokens: Tokens, { units, next }: Reading, other: Reading): boolean {
  const word = tokens.list[next + 1]?.word ?? ''
  const isBare = other.units.length === 1 && other.units[0]?.kind === 'MONTH' && isGenitive(word)
  return isBare && (units.at(-1)?.kind === 'DATE' || !isGenitive(tokens.list[next - 1]?.word))
}

/** «до мая – июня», «к концу мая – началу июня»: the end of the range ends the term. */
function readRangeEnd(tokens: Tokens, { units, next }: Reading, setting: Setting): Reading | null {
  const isDash = units.length === 1 && tokens.list[next]?.word === '-'
  const other = isDash ? readStretch(tokens, next + 1, setting, false) : null
  const [last, ...more] = other?.units ?? []
  return other && last && more.length === 0 && headable.test(last.kind) ? other : null
}

/** What «до» speaks of: «до 15 мая и 15 октября» two days, each the last. */
function readLimits(tokens: Tokens, first: Reading, side: Side): Reading {
  const units = [...first.units]
  let { next } = first
  while (units.length < MOST_LIMITS && units.every(one => one.kind === 'DATE')) {
    const joined = list(tokens, next)
    const more = joined && readDates(tokens, joined.next)
    if (!more || more.units.some(one => one.kind !== 'DATE')) break
    units.push(...more.units)
    next = more.next
  }
  return { units: units.map(one => stopAt(one, side)), next }
}

/** Which end of a stretch «до» means, and whether it is sure to include it. */
type Side = { readonly isStart: boolean; readonly isMiddle: boolean; readonly isWhole: boolean }
const MIDDLE = 15

/** «до конца I квартала», «в конце второго полугодия». */
function readStretchEdge(tokens: Tokens, at: number, setting: Setting, isUntil: boolean): Reading | null {
  const isStart = beginning(tokens, at) !== null
  const found = beginning(tokens, at) ?? ending(tokens, at)
  const named = found && (readQuarters(tokens, found.next) ?? readHalves(tokens, found.next, setting.frame))
  const unit = named?.units[0]
  const edge = isStart ? unit?.first : unit?.last
  if (!named || named.units.length > 1 || !edge) return null
  if (isUntil) return { units: [days('DATE', edge)], next: named.next }
  const month = { ...edge, day: 1 }
  return { units: [{ ...days('MONTH', month, { ...month, day: LAST }), bound: null }], next: named.next }
}

/** Over the hour of «до 17.00 15.12.2023», «до 12 часов 15 мая»: a term is a day. */
function afterClock(tokens: Tokens, at: number): number {
  const clock = readHour(tokens, at)
  return clock && readDates(tokens, clock.next) ? clock.next : at
}

/** «до …» includes what follows it. */
function stopAt(stated: Unit, { isStart, isMiddle, isWhole }: Side): Unit {
  const isBroad = /^(MONTH|QUARTER|YEAR)$/.test(stated.kind)
  const end = isMiddle && stated.last ? { ...stated.last, day: MIDDLE } : stated.last
  const last = isStart ? stated.first : end
  return {
    kind: 'DATE',
    first: null,
    last,
    bound: 'UNTIL',
    whole: stated.whole,
    before: isBroad && !isStart && !isWhole ? stated.first : null,
  }
}

const inDoubt = (stated: Unit): Unit => ({ ...stated, isDoubtful: true })

const startAt = (stated: Unit): Unit => ({ ...stated, kind: 'CONTINUOUS', last: null, bound: 'FROM' })

function range(left: readonly Unit[], right: readonly Unit[]): readonly Unit[] {
  const first = left.at(-1)
  const last = right[0]
  if (!first || !last) return [...left, ...right]
  const whole: Unit = {
    kind: kindOf(first.kind, last.kind),
    first: first.first,
    last: last.last,
    bound: null,
    whole: false,
    before: null,
  }
  return [...left.slice(0, -1), whole, ...right.slice(1)]
}

function kindOf(first: TermKind, last: TermKind): TermKind {
  if (/^DATE/.test(first) || /^DATE/.test(last)) return 'DATE_RANGE'
  if (first === 'MONTH' || last === 'MONTH') return 'MONTH_RANGE'
  return first === last ? first : 'MONTH_RANGE'
}
