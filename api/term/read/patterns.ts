import { LAST } from '../calendar/days.ts'
import type { Pattern } from '../stretch/pattern.ts'
import type { Pick } from '../stretch/picks.ts'
import type { Period } from '../term.ts'
import { monthNumber } from '../words/months.ts'
import type { Tokens } from '../words/normalise.ts'
import { type Match, phrase, phrases } from '../words/phrase.ts'
import { readInQuarter } from './dates.ts'
import { type Picks, readPicks } from './picks.ts'

export type NamedPattern = Pattern & { readonly next: number }

const until = phrases('не позднее|позже чем?', 'до|к|ко')
const on = phrases('кажд*', 'в|во кажд*?', 'по', 'в? течени*')
const from = phrase('с|со')
const dayWord = phrase('числа|число|числу|числам|чисел')
const join = phrases(', и', ',|и')
const range = phrase('-|по')
const MOST_DAYS = 12
/** «начало месяца» is its first days up to this one. */
const START = 10

/** «до 5 и 20 числа», «последняя пятница каждого месяца», «до 10 числа месяца, следующего за отчётным кварталом». */
export function readPattern(tokens: Tokens, at: number, period: Period): NamedPattern | null {
  const closed = firstOf(closedCycles, tokens, at)
  if (!closed) return readDayPattern(tokens, at, period)
  const comma = tokens.list[closed.next]?.word === ',' ? closed.next + 1 : closed.next
  const found = readDayPattern(tokens, comma, period)
  const isFree = found !== null && (found.cycle === null || found.month === 'AFTER')
  return isFree ? { ...found, cycle: closed.value, month: 'AFTER', isLoose: false } : null
}

function readDayPattern(tokens: Tokens, at: number, period: Period): NamedPattern | null {
  // «каждые две недели» counts weeks, and is no second week.
  if (tokens.list[at]?.word === 'каждые') return null
  const limit = until(tokens, at)
  const place = limit?.next ?? on(tokens, at)?.next ?? at
  const bound = limit ? 'UNTIL' : 'ON'
  const days = readDays(tokens, at) ?? readDays(tokens, place)
  const month = limit ? null : readMonthOfCycle(tokens, place)
  if (month) return { ...month, bound, isLoose: false }
  const found = days ?? readPicks(tokens, place, period)
  if (!found || monthNumber(tokens.list[found.next]?.word ?? '') !== null) return null
  if (isHalfOfYear(tokens, found.next) || readInQuarter(tokens, found.next, 1)) return null
  const scope = readScope(tokens, found.next)
  const base = { picks: found.picks, bound, isLoose: days === null && !scope } as const
  if (!scope) return { ...base, cycle: null, month: null, next: found.next }
  return { ...base, ...scope }
}

const start = phrase('начале')
const monthNoun = phrase('месяце|месяц|месяца')

/** «в последнем месяце каждого квартала», «в начале каждого месяца»: the whole month, or the days it begins with. */
function readMonthOfCycle(tokens: Tokens, at: number) {
  const begins = start(tokens, at)
  const number = tokens.list[at]?.number ?? null
  const last = closing(tokens, at)
  const noun = begins ?? (last || number ? monthNoun(tokens, last?.next ?? at + 1) : null)
  const scope = noun && readCycle(tokens, noun.next, begins ? 1 : last ? -1 : number)
  const { cycle, month } = scope ?? {}
  if (!scope || !cycle || typeof month !== 'number' || Math.abs(month) > cycle) return null
  if (cycle === 12 || (cycle === 1 && !begins)) return null
  return { ...scope, picks: [{ type: 'DAYS', from: 1, to: cycle === 1 ? START : LAST } as const] }
}

const year = phrase('календарн*|учебн*? год|года|году')

/** «вторая половина 2024 года» is no part of a month. */
const isHalfOfYear = (tokens: Tokens, at: number): boolean =>
  (tokens.list[at - 1]?.word.startsWith('половин') ?? false) &&
  (year(tokens, at) !== null || (tokens.list[at]?.number ?? 0) > 31)

/** «5 числа», «1, 10 и 20 числа», «с 1 по 5 число»: days by their number. */
function readDays(tokens: Tokens, at: number): Picks | null {
  const start = from(tokens, at)?.next ?? at
  const picks: Pick[] = []
  for (let place = start; picks.length < MOST_DAYS; ) {
    const day = tokens.list[place]?.number
    if (day == null || day < 1 || day > 31) return null
    const ranged = range(tokens, place + 1)
    const last = ranged && tokens.list[ranged.next]?.number
    const isRange = ranged !== null && last != null
    if (isRange && (last < day || last > 31)) return null
    picks.push(isRange ? { type: 'DAYS', from: day, to: last } : { type: 'DAY', day })
    const after = isRange ? ranged.next + 1 : place + 1
    const end = dayWord(tokens, after)
    if (end) return { picks, next: end.next }
    const joined = join(tokens, after)
    if (!joined) return null
    place = from(tokens, joined.next)?.next ?? joined.next
  }
  return null
}

type Scope = Match & { readonly cycle: number | null; readonly month: Pattern['month'] }

const cycles: readonly (readonly [ReturnType<typeof phrase>, number])[] = [
  [phrase('кажд*|отчетн*? месяца|месяц'), 1],
  [phrase('кажд*|отчетн*? квартала|квартал'), 3],
  [phrase('кажд*|отчетн*? полугодия|полугодие'), 6],
  [phrase('кажд*|отчетн*? календарн*? года|год'), 12],
]
/** «по итогам квартала, до 10 числа»: the day is of the month after it. */
const closedCycles: readonly (readonly [ReturnType<typeof phrase>, number])[] = [
  [phrase('по итогам|результатам|окончании|окончанию|завершении кажд*|отчетн*|истекш*? месяца'), 1],
  [phrase('по итогам|результатам|окончании|окончанию|завершении кажд*|отчетн*|истекш*? квартала'), 3],
  [phrase('по итогам|результатам|окончании|окончанию|завершении кажд*|отчетн*|истекш*? полугодия'), 6],
]
const ofMonth = phrase('месяца|месяц')
const closing = phrase('последн*')
const following = phrases(
  'кажд*|1? месяца ,? следующ* за отчетн*|истекш*|окончани*?',
  'кажд*|1? месяца ,? после окончани*|завершени*? отчетн*|истекш*?',
)
/** «первого месяца следующего квартала». */
const firstOfNext = phrase('1 месяца следующ*')
/** «следующего за отчётным кварталом месяца». */
const followingOf = phrase('следующ* за отчетн*|истекш*?')
const nextMonth = phrases('следующ* за отчетн* месяца', 'следующ* месяца', 'следующ* за отчетн*|истекш*')
const reported: readonly (readonly [ReturnType<typeof phrase>, number | null])[] = [
  [phrase('месяцем|месяца'), 1],
  [phrase('кварталом|квартала'), 3],
  [phrase('полугодием|полугодия'), 6],
  [phrase('годом|года'), 12],
  [phrase('периодом|периода'), null],
]

/** Of which months: «каждого месяца», «последнего месяца квартала», «месяца, следующего за отчётным кварталом». */
function readScope(tokens: Tokens, at: number): Scope | null {
  const after = following(tokens, at)
  if (after) {
    const named = firstOf(reported, tokens, after.next)
    return { month: 'AFTER', cycle: named?.value ?? null, next: named?.next ?? after.next }
  }
  const first = firstOfNext(tokens, at)
  const whole = first && firstOf(reported, tokens, first.next)
  if (whole) return { month: 'AFTER', cycle: whole.value, next: whole.next }
  const turned = followingOf(tokens, at)
  const period = turned && firstOf(reported, tokens, turned.next)
  const noun = period && ofMonth(tokens, period.next)
  if (noun) return { month: 'AFTER', cycle: period.value, next: noun.next }
  const month = nextMonth(tokens, at)
  if (month) return { month: 'AFTER', cycle: null, next: month.next }
  return readMonthOf(tokens, at) ?? readCycle(tokens, at, null)
}

function readMonthOf(tokens: Tokens, at: number): Scope | null {
  const number = tokens.list[at]?.number
  const last = closing(tokens, at)
  if (!last && (number == null || number < 1 || number > 12)) return null
  const noun = ofMonth(tokens, last?.next ?? at + 1)
  const month = last ? -1 : (number ?? null)
  const scope = noun && readCycle(tokens, noun.next, month)
  // Of what cycle, the recurrence beside it says: «ежеквартально, до 25 числа последнего месяца».
  if (noun && !scope && month !== null && !readNoun(tokens, noun.next))
    return { month, cycle: null, next: noun.next }
  return scope && (scope.cycle ?? 1) >= Math.abs(Number(scope.month)) && scope.cycle !== 1 ? scope : null
}

/** What the month is one of, where the words name something else than a stretch of the calendar. */
const readNoun = (tokens: Tokens, at: number): boolean => /^\p{L}/u.test(tokens.list[at]?.word ?? '')

function readCycle(tokens: Tokens, at: number, month: number | null): Scope | null {
  const found = firstOf(cycles, tokens, at)
  return found && { cycle: found.value, month, next: found.next }
}

function firstOf<Value>(
  table: readonly (readonly [ReturnType<typeof phrase>, Value])[],
  tokens: Tokens,
  at: number,
): { readonly value: Value; readonly next: number } | null {
  for (const [form, value] of table) {
    const found = form(tokens, at)
    if (found) return { value, next: found.next }
  }
  return null
}
