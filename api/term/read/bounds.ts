import { LAST } from '../calendar/days.ts'
import { days, type Reading, type Unit } from '../stretch/unit.ts'
import type { TermKind } from '../term.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrase, phrases } from '../words/phrase.ts'
import { readDates } from './dates.ts'
import { readHour } from './labels.ts'
import { readHalves, readMonth, readMonthPart, readQuarters, readSeason } from './parts.ts'
import { readSpan, readYearEdge, type Setting } from './spans.ts'

const until = phrases('вплоть? до', 'не позднее|позже чем?', 'к|ко|по')
const from = phrases('начиная? с|со', 'не ранее|раньше', 'после')
const toStart = phrase('начала|началу|начало')
const join = phrase('-|по|до')
const list = phrases(', и', ',|и')
const beginning = phrase('начало|начале|начала|началу')
const ending = phrase('конец|конце|конца|концу|окончания|завершения')
/** A long enumeration is read up to here. */
const MOST_LIMITS = 12

/** A stretch with the words before it («до», «с … по …», «не позднее») and its other end, if it has one. */
export function readBounded(tokens: Tokens, at: number, setting: Setting): Reading | null {
  const limit = until(tokens, at)
  const since = limit ? null : from(tokens, at)
  const place = afterClock(tokens, limit?.next ?? since?.next ?? at)
  const found = readStretch(tokens, place, setting, limit !== null)
  if (!found) return limit && readSpan(tokens, at, setting)
  if (limit) return readLimits(tokens, found, toStart(tokens, place) !== null)
  const within = since ? null : readLastDay(tokens, found)
  if (within) return within
  const joined = join(tokens, found.next)
  const isJoined = joined && (since || tokens.list[found.next]?.word === '-')
  const other = isJoined ? readStretch(tokens, joined.next, setting, true) : null
  if (other) return { units: range(found.units, other.units), next: other.next }
  const isClosed = tokens.list.slice(place, found.next).some(token => /^(по|до|-)$/.test(token.word))
  return since && !isClosed ? { ...found, units: found.units.map(startAt) } : found
}

function readStretch(tokens: Tokens, at: number, setting: Setting, isUntil: boolean): Reading | null {
  return (
    readMonthPart(tokens, at, setting.period) ??
    readYearEdge(tokens, at, setting, isUntil) ??
    readStretchEdge(tokens, at, setting, isUntil) ??
    readQuarters(tokens, at) ??
    readHalves(tokens, at, setting.frame) ??
    readDates(tokens, at) ??
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

/** What «до» speaks of: «до 15 мая и 15 октября» two days, each the last. */
function readLimits(tokens: Tokens, first: Reading, isStart: boolean): Reading {
  const units = [...first.units]
  let { next } = first
  while (units.length < MOST_LIMITS && units.every(one => one.kind === 'DATE')) {
    const joined = list(tokens, next)
    const more = joined && readDates(tokens, joined.next)
    if (!more || more.units.some(one => one.kind !== 'DATE')) break
    units.push(...more.units)
    next = more.next
  }
  return { units: units.map(one => stopAt(one, isStart)), next }
}

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
function stopAt(stated: Unit, isStart: boolean): Unit {
  const isBroad = /^(MONTH|QUARTER|YEAR)$/.test(stated.kind)
  const last = isStart ? stated.first : stated.last
  return {
    kind: 'DATE',
    first: null,
    last,
    bound: 'UNTIL',
    whole: stated.whole,
    before: isBroad && !isStart ? stated.first : null,
  }
}

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
