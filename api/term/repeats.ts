import { monthNumber } from './months.ts'
import type { Tokens } from './normalise.ts'
import { afterEnding, readCount } from './numbers.ts'
import { phrase, phrases } from './phrase.ts'
import type { Bound, TermKind } from './term.ts'

/** A recurrence as said: its kind and its RRULE without a day. */
export type Repeat = { readonly kind: TermKind; readonly rule: string; readonly next: number }
/** «до 5 числа», «последний день месяца»: the day by which each month's window ends. */
export type MonthDay = { readonly day: number; readonly bound: Bound; readonly next: number }

const yearly: Rule = ['ANNUAL', 'FREQ=YEARLY']
const halfYearly: Rule = ['HALF_YEARLY', 'FREQ=MONTHLY;INTERVAL=6']
const quarterly: Rule = ['QUARTERLY', 'FREQ=MONTHLY;INTERVAL=3']
const monthly: Rule = ['MONTHLY', 'FREQ=MONTHLY']
const weekly: Rule = ['WEEKLY', 'FREQ=WEEKLY']
type Rule = readonly [TermKind, string]

const every: readonly (readonly [ReturnType<typeof phrases>, Rule])[] = [
  [phrases('ежегодно', 'кажд* учебн*? год|года'), yearly],
  [phrases('кажд* полугодие|полугодия', 'по полугодиям', 'каждые полгода'), halfYearly],
  [phrases('ежеквартально', 'поквартально', 'кажд* квартал|квартала', 'по кварталам'), quarterly],
  [phrases('ежемесячно', 'помесячно', 'кажд* месяц|месяца'), monthly],
  [phrases('еженедельно', 'кажд* недел*'), weekly],
]
const times = phrases('раз|раза|разу в|за|на', 'раз|раза в? течени*')
const units: readonly (readonly [ReturnType<typeof phrase>, Rule])[] = [
  [phrase('учебн*? год|года|лет'), yearly],
  [phrase('полугодие|полугодия|полгода'), halfYearly],
  [phrase('квартал|квартала'), quarterly],
  [phrase('месяц|месяца|месяцев'), monthly],
  [phrase('неделю|недели|неделя'), weekly],
]
/** How many times in a year → every how many months. */
const yearlyTimes: Readonly<Record<number, Rule>> = {
  1: yearly,
  2: halfYearly,
  3: ['MONTHLY', 'FREQ=MONTHLY;INTERVAL=4'],
  4: quarterly,
  6: ['MONTHLY', 'FREQ=MONTHLY;INTERVAL=2'],
  12: monthly,
}
const weekdays: readonly (readonly [RegExp, string])[] = [
  [/^понедельник(ам)?$/, 'MO'],
  [/^вторник(ам)?$/, 'TU'],
  [/^сред(у|ам)$/, 'WE'],
  [/^четверг(ам)?$/, 'TH'],
  [/^пятниц(у|ам)$/, 'FR'],
  [/^суббот(у|ам)$/, 'SA'],
]
const onWeekday = phrase('кажд*|по')

/** «ежеквартально», «раз в квартал», «не реже 2-х раз в год», «дважды в месяц», «по пятницам». */
export function readRepeat(tokens: Tokens, at: number): Repeat | null {
  for (const [form, [kind, rule]] of every) {
    const found = form(tokens, at)
    if (found) return { kind, rule, next: found.next }
  }
  const named = onWeekday(tokens, at)
  const day = weekdays.find(([form]) => named && form.test(tokens.list[named.next]?.word ?? ''))?.[1]
  if (named && day) return { kind: 'WEEKLY', rule: `FREQ=WEEKLY;BYDAY=${day}`, next: named.next + 1 }
  return readTimes(tokens, at)
}

function readTimes(tokens: Tokens, at: number): Repeat | null {
  const count = readCount(tokens, at)
  const word = count && /^(дважды|трижды|однажды)$/.test(tokens.list[at]?.word ?? '')
  const isIn = /^(в|за)$/.test(tokens.list[count?.next ?? at]?.word ?? '')
  const found = word && isIn ? { next: count.next + 1 } : times(tokens, count?.next ?? at)
  if (!found) return null
  const each = readCount(tokens, found.next)
  for (const [form, rule] of units) {
    const unit = form(tokens, each?.next ?? found.next)
    const result = unit ? often(rule, count?.value ?? 1, each?.value ?? 1) : null
    if (unit && result) return { kind: result[0], rule: result[1], next: unit.next }
  }
  return null
}

/** So many times in so many years, quarters, months or weeks; null where no calendar rule says it. */
function often(rule: Rule, count: number, each: number): Rule | null {
  if (each > 1) {
    if (count !== 1 || each > 12) return null
    if (rule === monthly) return yearlyTimes[12 / each] ?? [monthly[0], `${monthly[1]};INTERVAL=${each}`]
    return rule === yearly || rule === weekly ? [rule[0], `${rule[1]};INTERVAL=${each}`] : null
  }
  if (rule === yearly) return yearlyTimes[count] ?? null
  if (rule === halfYearly) return yearlyTimes[2 * count] ?? null
  if (rule === quarterly) return yearlyTimes[4 * count] ?? null
  if (rule === monthly && count === 2) return [monthly[0], `${monthly[1]};BYMONTHDAY=15,-1`]
  return rule === monthly && count > 2 ? weekly : rule
}

const by = phrases('не позднее|позже', 'до|к|ко|по')
const ofMonth = phrase('числа|число|числу')
const lastDay = phrases('последн* рабоч*? день|дня|дню|число|числа|числу кажд*? месяца')

/** The day of the month by which a monthly report is due. */
export function readMonthDay(tokens: Tokens, at: number): MonthDay | null {
  const limit = by(tokens, at)
  const bound = limit ? 'UNTIL' : 'ON'
  const place = limit?.next ?? at
  const closing = lastDay(tokens, place)
  if (closing) return { day: -1, bound, next: closing.next }
  const day = tokens.list[place]?.number
  const found = day == null ? null : ofMonth(tokens, afterEnding(tokens, place + 1))
  if (day == null || !found || day < 1 || day > 31) return null
  return monthNumber(tokens.list[found.next]?.word ?? '') === null ? { day, bound, next: found.next } : null
}
