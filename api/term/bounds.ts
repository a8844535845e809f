import { readDates } from './dates.ts'
import type { Tokens } from './normalise.ts'
import { readHalves, readMonth, readMonthPart, readQuarters, readSeason } from './parts.ts'
import { phrase, phrases } from './phrase.ts'
import { readSpan, readYearEdge, type Setting } from './spans.ts'
import type { TermKind } from './term.ts'
import type { Reading, Unit } from './unit.ts'

const until = phrases('вплоть? до', 'не позднее|позже чем?', 'к|ко|по')
const from = phrases('начиная? с|со', 'не ранее|раньше', 'после')
const toStart = phrase('начала|началу|начало')
const join = phrase('-|по|до')

/** A stretch with what stands before it («до», «с … по …», «не позднее») and its other end, if it has one. */
export function readBounded(tokens: Tokens, at: number, setting: Setting): Reading | null {
  const limit = until(tokens, at)
  const since = limit ? null : from(tokens, at)
  const place = afterClock(tokens, limit?.next ?? since?.next ?? at)
  const found = readStretch(tokens, place, setting, limit !== null)
  if (!found) return null
  if (limit) return { ...found, units: found.units.map(one => stopAt(one, toStart(tokens, place) !== null)) }
  const joined = join(tokens, found.next)
  const isJoined = joined && (since || tokens.list[found.next]?.word === '-')
  const other = isJoined ? readStretch(tokens, joined.next, setting, true) : null
  if (other) return { units: range(found.units, other.units), next: other.next }
  const isClosed = tokens.list.slice(place, found.next).some(token => /^(по|до|-)$/.test(token.word))
  return since && !isClosed ? { ...found, units: found.units.map(startAt) } : found
}

function readStretch(tokens: Tokens, at: number, setting: Setting, isUntil: boolean): Reading | null {
  return (
    readMonthPart(tokens, at) ??
    readYearEdge(tokens, at, setting, isUntil) ??
    readQuarters(tokens, at) ??
    readHalves(tokens, at, setting.frame) ??
    readDates(tokens, at) ??
    readMonth(tokens, at) ??
    readSeason(tokens, at) ??
    readSpan(tokens, at, setting)
  )
}

/** Over the hour of «до 17.00 15.12.2023»: a term is a day. */
function afterClock(tokens: Tokens, at: number): number {
  const [hour, mark, minute, next] = tokens.list.slice(at, at + 4)
  const isClock = hour?.number != null && minute?.number != null && minute.to - minute.from === 2
  if (!isClock || next?.number == null || hour.number > 24 || minute.number > 59) return at
  return mark?.word === ':' || (mark?.word === '.' && (minute.number === 0 || minute.number > 12))
    ? at + 3
    : at
}

/** «до …» includes what follows it. */
function stopAt(said: Unit, isStart: boolean): Unit {
  const isBroad = /^(MONTH|QUARTER|YEAR)$/.test(said.kind)
  const last = isStart ? said.first : said.last
  return {
    kind: 'DATE',
    first: null,
    last,
    bound: 'UNTIL',
    whole: said.whole,
    before: isBroad && !isStart ? said.first : null,
  }
}

const startAt = (said: Unit): Unit => ({ ...said, kind: 'CONTINUOUS', last: null, bound: 'FROM' })

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
