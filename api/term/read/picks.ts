import { LAST } from '../calendar/days.ts'
import { russianCalendar } from '../calendar/workdays.ts'
import type { Pick } from '../stretch/picks.ts'
import type { Period } from '../term.ts'
import type { Tokens } from '../words/normalise.ts'
import { readOrdinal } from '../words/numbers.ts'
import { phrase, phrases } from '../words/phrase.ts'
import { weekdayNumber } from '../words/weekdays.ts'

export type Picks = { readonly picks: readonly Pick[]; readonly next: number }

const closing = phrase('последн*|заключительн*')
const workday = phrase('рабоч* день|дня|дню|дней')
const lastDay = phrase('последн*|заключительн* день|дня|дню|число|числа|числу')
const join = phrases(', и', ',|и|-')
const range = /^(-|по)$/u
/** The most that one list names. */
const MOST_PICKS = 12

/** How the parts of a month lie in days, by the number of the part. */
const parts: readonly (readonly [ReturnType<typeof phrase>, number, number])[] = [
  [phrase('декад*'), 10, 3],
  [phrase('половин*'), 15, 2],
  [phrase('недел*'), 7, 4],
]

/** «последний рабочий день», «первый и третий вторник», «1-я и 2-я декады»: days of a month that is named elsewhere. */
export function readPicks(tokens: Tokens, at: number, period: Period): Picks | null {
  const { calendar = russianCalendar } = period
  const day = lastDay(tokens, at)
  if (day) return { picks: [{ type: 'DAY', day: LAST }], next: day.next }
  const several = readSeveral(tokens, at)
  if (several) return several
  const listed = readNumbers(tokens, at)
  if (!listed) return null
  const { numbers, isRange, next } = listed
  const work = workday(tokens, next)
  if (work)
    return isRange
      ? null
      : { picks: numbers.map(nth => ({ type: 'WORKDAY', nth, calendar })), next: work.next }
  const weekday = weekdayNumber(tokens.list[next]?.word ?? '')
  if (weekday !== null && !isRange) {
    const picks = numbers.map(nth => ({ type: 'WEEKDAY', weekday, nth }) as const)
    return withMore(picks, tokens, next + 1, period)
  }
  return readParts(tokens, listed)
}

const firstFew = phrase('первые|первых')
const lastFew = phrase('последние|последних')
const lengths: readonly (readonly [ReturnType<typeof phrase>, number])[] = [
  [phrase('календарн*? дня|дней|дни'), 1],
  [phrase('недели|недель'), 7],
]

/** «первые 5 дней», «последние две недели»: the month has all of them. */
function readSeveral(tokens: Tokens, at: number): Picks | null {
  const isLast = lastFew(tokens, at) !== null
  const start = firstFew(tokens, at) ?? lastFew(tokens, at)
  const count = start ? (tokens.list[start.next]?.number ?? 0) : 0
  for (const [noun, length] of lengths) {
    const found = start && noun(tokens, start.next + 1)
    const days = count * length
    if (found && days >= 1 && days <= 28)
      return {
        picks: [{ type: 'DAYS', from: isLast ? -days : 1, to: isLast ? LAST : days }],
        next: found.next,
      }
  }
  return null
}

/** «первый понедельник и третью среду»: the days of the week that follow in a list. */
function withMore(picks: readonly Pick[], tokens: Tokens, next: number, period: Period): Picks {
  const joined = join(tokens, next)
  const more = joined && readPicks(tokens, joined.next, period)
  const isAlike = more?.picks.every(one => one.type === 'WEEKDAY')
  return more && isAlike ? { picks: [...picks, ...more.picks], next: more.next } : { picks, next }
}

type Listed = { readonly numbers: readonly number[]; readonly isRange: boolean; readonly next: number }

function readNumbers(tokens: Tokens, at: number): Listed | null {
  const numbers: number[] = []
  let isRange = false
  for (let place = at; numbers.length < MOST_PICKS; ) {
    const last = closing(tokens, place)
    const nth = last ? { value: LAST, next: last.next } : readNth(tokens, place)
    if (!nth) return null
    numbers.push(nth.value)
    const joined = join(tokens, nth.next)
    if (!joined) return { numbers, isRange, next: nth.next }
    isRange ||= range.test(tokens.list[nth.next]?.word ?? '')
    place = joined.next
  }
  return null
}

/** An ordinal of up to 15, for workdays. */
function readNth(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | null {
  const value = tokens.list[at]?.number
  if (value != null) return value >= 1 && value <= 15 ? { value, next: at + 1 } : null
  return readOrdinal(tokens, at)
}

function readParts(tokens: Tokens, { numbers, isRange, next }: Listed): Picks | null {
  for (const [noun, length, most] of parts) {
    const found = noun(tokens, next)
    if (!found) continue
    if (numbers.some(one => one > most) || (isRange && numbers.length !== 2)) return null
    const spans = numbers.map(one => daysOf(one, length, most))
    const [first, last] = [spans[0], spans.at(-1)]
    const whole = isRange && first && last ? [{ from: first.from, to: last.to }] : merged(spans)
    return { picks: whole.map(span => ({ type: 'DAYS', ...span })), next: found.next }
  }
  return null
}

type Days = { readonly from: number; readonly to: number }

/** The last of the weeks is the last seven days; the last ten days and the second half run to the end of the month. */
function daysOf(part: number, length: number, most: number): Days {
  if (part < 0) return length === 7 ? { from: -7, to: LAST } : { from: (most - 1) * length + 1, to: LAST }
  const isEnd = part === most && length !== 7
  return { from: (part - 1) * length + 1, to: isEnd ? LAST : part * length }
}

/** Parts that follow each other are one. */
function merged(spans: readonly Days[]): readonly Days[] {
  const found: Days[] = []
  for (const one of spans) {
    const last = found.at(-1)
    if (last && last.to + 1 === one.from) found[found.length - 1] = { from: last.from, to: one.to }
    else found.push(one)
  }
  return found
}
