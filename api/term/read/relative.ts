import { russianCalendar } from '../calendar/workdays.ts'
import type { Away, Unit } from '../stretch/unit.ts'
import type { Offset, Period } from '../term.ts'
import { monthNumber } from '../words/months.ts'
import type { Tokens } from '../words/normalise.ts'
import { readCount } from '../words/numbers.ts'
import { phrase, phrases } from '../words/phrase.ts'
import { readDates } from './dates.ts'
import { eventName, type Tail } from './outside.ts'

/** So long after an event, or before it; the event is null where the words name none. */
export type Relative = {
  readonly offset: Offset
  readonly away: Away
  readonly event: string | null
  /** The last day, where the event itself is a day: «за 5 рабочих дней до 1 июня». */
  readonly day: Unit | null
  readonly next: number
}

const within = phrases(
  'в? течени* первых|ближайших?',
  'не позднее|позже чем|,? чем? за|через?',
  'не более|свыше|менее чем? за?',
  'через|спустя|за|в',
  'по истечении',
)
const kindOfDay = phrase('рабоч*|календарн*')
const units: readonly (readonly [RegExp, Offset['unit']])[] = [
  [/^(дня|дней|день|дни|дн|суток)$/, 'DAY'],
  [/^недел(я|и|ю|ь)$/, 'WEEK'],
  [/^месяц(а|ев)?$/, 'MONTH'],
]
/** «двухнедельный», «трёхдневный», «месячный»: how many, and of what. */
const compound =
  /^(одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|четырнадцати|пятнадцати|двадцати|тридцати)?(дневн|недельн|месячн)/u
const counted: Readonly<Record<string, number>> = {
  одно: 1,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  четырнадцати: 14,
  пятнадцати: 15,
  двадцати: 20,
  тридцати: 30,
}
const measured: Readonly<Record<string, Offset['unit']>> = { дневн: 'DAY', недельн: 'WEEK', месячн: 'MONTH' }
/** Longer stretches, and hours, in the units that there are. */
const converted: readonly (readonly [RegExp, number, Offset['unit']])[] = [
  [/^(год|года|лет)$/, 12, 'MONTH'],
  [/^(часа|часов)$/, 1 / 24, 'DAY'],
]
const nthWorkday = phrase('рабочего дня')
const ofStretch = phrase('кажд*|месяца|квартала')
const cycleAfter = phrase('кажд*? месяца|квартала|полугодия')
const span = phrase('срок')
const since = phrases('после', 'с|со дня', 'с|от момента|даты', 'с|со')
const before = phrase('до')
const vague = phrases(
  'в? течени*',
  'не более|свыше чем? за?',
  'не позднее|позже чем|,? чем? за|через?',
  'через',
  'по истечении',
)
const nextDay = phrases(
  'на следующ* рабоч*? день',
  'не позднее следующ* рабоч*? дня',
  'в течени* следующ* рабоч*? дня',
)

/** «в течение 5 рабочих дней со дня …», «не позднее 3 дней после …», «за неделю до …», «в месячный срок». */
export function readRelative(tokens: Tokens, at: number, tail: Tail, period: Period): Relative | null {
  const found = within(tokens, at)
  const stated =
    readNextDay(tokens, at) ?? (found ? readLength(tokens, found.next) : readBareLength(tokens, at))
  if (!stated) return null
  const ahead = before(tokens, stated.next)
  const point = ahead ?? since(tokens, stated.next)
  if (!point && !stated.isTerm && !vague(tokens, at)) return null
  // «в течение первой недели сентября»
  if (!point && monthNumber(tokens.list[stated.next]?.word ?? '') !== null) return null
  // «в течение первой недели каждого квартала»
  if (!point && cycleAfter(tokens, stated.next)) return null
  const count = ahead ? -stated.count : stated.count
  const rest = point ? tail(tokens, point.next) : null
  const offset = { count, unit: stated.unit }
  const away = { ...offset, calendar: period.calendar ?? russianCalendar }
  const named = point && readDates(tokens, point.next)
  const isAlone = tokens.list.slice(named?.next, rest?.next).every(token => /^[.,;]$/.test(token.word))
  const [only] = named && isAlone && named.units.length === 1 ? named.units : []
  const isDay = only?.kind === 'DATE'
  return {
    offset,
    away,
    day: isDay ? { ...only, first: null, bound: 'UNTIL', away } : null,
    event: (point && rest && eventName(tokens, point.next, rest.next)) || null,
    next: rest?.next ?? stated.next,
  }
}

/** True where a name must stop because a length of time begins: «по запросу в течение 5 рабочих дней». */
export function startsRelative(tokens: Tokens, at: number): boolean {
  const found = vague(tokens, at)
  return found !== null && readLength(tokens, found.next) !== null
}

type Length = Offset & { readonly isTerm: boolean; readonly next: number }

function readLength(tokens: Tokens, at: number): Length | null {
  const count = readCount(tokens, at)
  const place = count?.next ?? at
  const dashed = tokens.list[place]?.word === '-' ? place + 1 : place
  const [, number = '', measure = ''] = compound.exec(tokens.list[dashed]?.word ?? '') ?? []
  const unitOfTerm = measured[measure]
  if (unitOfTerm) {
    const end = span(tokens, dashed + 1)
    const value = count?.value ?? counted[number] ?? 1
    return end && !(count && number) ? { count: value, unit: unitOfTerm, isTerm: true, next: end.next } : null
  }
  if (count && isOrdinal(tokens, place, count.value)) return null
  const adjective = kindOfDay(tokens, place)
  const isWork = tokens.list[place]?.word.startsWith('рабоч') ?? false
  const longer = count && converted.find(([form]) => form.test(tokens.list[place]?.word ?? ''))
  if (longer) {
    const value = count.value * longer[1]
    const isWhole = Number.isInteger(value) && value <= 366
    return isWhole ? { count: value, unit: longer[2], isTerm: false, next: place + 1 } : null
  }
  const unit = units.find(([form]) => form.test(tokens.list[adjective?.next ?? place]?.word ?? ''))?.[1]
  if (!unit || (count?.value ?? 1) > 366) return null
  const next = (adjective?.next ?? place) + 1
  return { count: count?.value ?? 1, unit: isWork && unit === 'DAY' ? 'WORKDAY' : unit, isTerm: false, next }
}

const sinceEvent = phrases('после', 'с|со|от дня|момента|даты')

/** «6 месяцев со дня подписания». */
function readBareLength(tokens: Tokens, at: number): Length | null {
  const length = readLength(tokens, at)
  return length && !/^\p{L}/u.test(tokens.list[at - 1]?.word ?? '') && sinceEvent(tokens, length.next)
    ? length
    : null
}

/** «на следующий рабочий день после …». */
function readNextDay(tokens: Tokens, at: number): Length | null {
  const found = nextDay(tokens, at)
  if (!found) return null
  const isWork = tokens.list[found.next - 2]?.word.startsWith('рабоч') ?? false
  return { count: 1, unit: isWork ? 'WORKDAY' : 'DAY', isTerm: true, next: found.next }
}

/** «5-го рабочего дня месяца» is a day of the month, not a length of time. */
function isOrdinal(tokens: Tokens, at: number, count: number): boolean {
  const day = nthWorkday(tokens, at)
  return day !== null && (count > 1 || ofStretch(tokens, day.next) !== null)
}
