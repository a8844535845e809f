import type { TermKind } from '../term.ts'
import type { Tokens } from '../words/normalise.ts'
import { readCount } from '../words/numbers.ts'
import { type Match, phrase, phrases } from '../words/phrase.ts'
import { weekdayNumber } from '../words/weekdays.ts'
import { readHour } from './labels.ts'

/** A recurrence as written: its kind and its RRULE without a day. */
export type Repeat = {
  readonly kind: TermKind
  readonly rule: string
  /** So many times in a cycle of so many months, where the rule does not say it. */
  readonly times?: { readonly count: number; readonly cycle: number }
  /** So many times in each year, where the words count them; or at least so many. */
  readonly yearly?: { readonly count: number; readonly isLeast: boolean }
  /** Of school years: «раз в учебный год». */
  readonly isSchool?: true
  /** «раз в 5 месяцев»: it does not fit into a year, and nobody knows from when it is counted. */
  readonly isUneven?: true
  readonly next: number
}

const yearly: Rule = ['ANNUAL', 'FREQ=YEARLY']
const halfYearly: Rule = ['HALF_YEARLY', 'FREQ=MONTHLY;INTERVAL=6']
const quarterly: Rule = ['QUARTERLY', 'FREQ=MONTHLY;INTERVAL=3']
const monthly: Rule = ['MONTHLY', 'FREQ=MONTHLY']
const weekly: Rule = ['WEEKLY', 'FREQ=WEEKLY']
type Rule = readonly [TermKind, string, Repeat['times']?]

const every: readonly (readonly [ReturnType<typeof phrases>, Rule])[] = [
  [phrases('ежегодно', 'в|к|ко? конце|концу? кажд* календарн*|учебн*? год|года|году'), yearly],
  [
    phrases('в|к|ко? конце|концу? кажд* полугодие|полугодия|полугодии', 'по полугодиям', 'каждые полгода'),
    halfYearly,
  ],
  [
    phrases(
      'ежеквартально',
      'поквартально',
      'в|к|ко? конце|концу? кажд* квартал|квартала|квартале',
      'по кварталам',
    ),
    quarterly,
  ],
  [phrases('ежемесячно', 'помесячно', 'в|к|ко? конце|концу? кажд* месяц|месяца|месяце'), monthly],
  [phrases('еженедельно', 'кажд* недел*'), weekly],
]
const atLeast = phrases('не реже|менее чем?', 'как? минимум', 'хотя бы', 'по меньшей мере', 'по')
const times = phrases('раз|раза|разу в|за|на', 'раз|раза в? течени*')
const units: readonly (readonly [ReturnType<typeof phrase>, Rule])[] = [
  [phrase('календарн*|учебн*? год|года|году|лет'), yearly],
  [phrase('полугодие|полугодия|полгода'), halfYearly],
  [phrase('квартал|квартала'), quarterly],
  [phrase('месяц|месяца|месяцев'), monthly],
  [phrase('неделю|недели|неделя'), weekly],
]
/** More times in one cycle are no term. */
const MOST_TIMES = 60
/** How many times in a year → every how many months. */
const yearlyTimes: Readonly<Record<number, Rule>> = {
  1: yearly,
  2: halfYearly,
  3: ['MONTHLY', 'FREQ=MONTHLY;INTERVAL=4'],
  4: quarterly,
  6: ['MONTHLY', 'FREQ=MONTHLY;INTERVAL=2'],
  12: monthly,
}
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** On which days of the week so many times a week end. */
const weeklyTimes: readonly string[] = ['', 'SU', 'WE,SU', 'TU,TH,SU', 'MO,WE,FR,SU']
const onWeekday = phrases('еженедельно ,|(|:? кажд*|по|в|во?', 'кажд*|по')
const joinWeekdays = phrases(', и', ',|и|- по|в|во?')
const rangeStart = phrase('еженедельно? ,? с|со')
const everyFew = phrase('через? кажд*')

/** «ежеквартально», «раз в квартал», «не реже 2-х раз в год», «каждые 3 месяца», «по вторникам и четвергам». */
export function readRepeat(tokens: Tokens, at: number): Repeat | null {
  const weekly = readWeekRange(tokens, at) ?? readWeekdays(tokens, at)
  if (weekly) return weekly
  for (const [form, [kind, rule]] of every) {
    const found = form(tokens, at)
    if (found) return { kind, rule, next: found.next, ...ofSchool(tokens, at, found.next) }
  }
  const least = atLeast(tokens, at)
  const counted = readEveryFew(tokens, at) ?? readTimes(tokens, least?.next ?? at)
  return counted?.yearly && least ? { ...counted, yearly: { ...counted.yearly, isLeast: true } } : counted
}

/** «каждую пятницу», «по понедельникам и средам», «еженедельно (вторник, четверг)». */
function readWeekdays(tokens: Tokens, at: number): Repeat | null {
  const start = afterHour(tokens, at) ?? onWeekday(tokens, at)
  if (!start) return null
  const days = new Set<number>()
  let next: number | null = null
  for (let place = start.next; days.size < codes.length; ) {
    const day = weekdayNumber(tokens.list[place]?.word ?? '')
    if (day === null) break
    const isRange = tokens.list[place - 1]?.word === '-' && next !== null
    for (let one = isRange ? Math.max(...days) : day; one <= day; one += 1) days.add(one)
    next = tokens.list[place + 1]?.word === '.' ? place + 2 : place + 1
    const joined = joinWeekdays(tokens, next)
    if (!joined) break
    place = joined.next
  }
  if (next === null) return null
  const list = [...days].sort().flatMap(day => codes[day - 1] ?? [])
  return { kind: 'WEEKLY', rule: `FREQ=WEEKLY;BYDAY=${list.join(',')}`, next }
}

const weeklyUntil = phrase('еженедельно ,? до|к')

/** «еженедельно, до 12:00 пятницы»: the hour says nothing more. */
function afterHour(tokens: Tokens, at: number): Match | null {
  const start = weeklyUntil(tokens, at)
  return start && (readHour(tokens, start.next) ?? start)
}

/** «с понедельника по пятницу». */
function readWeekRange(tokens: Tokens, at: number): Repeat | null {
  const start = rangeStart(tokens, at)
  const first = start && weekdayNumber(tokens.list[start.next]?.word ?? '')
  const last = start && weekdayNumber(tokens.list[start.next + 2]?.word ?? '')
  if (!start || first == null || last == null || first > last) return null
  if (tokens.list[start.next + 1]?.word !== 'по') return null
  const rule = `FREQ=WEEKLY;BYDAY=${codes.slice(first - 1, last).join(',')}`
  return { kind: 'WEEKLY', rule, next: start.next + 3 }
}

/** «каждые 3 месяца», «каждые две недели». */
function readEveryFew(tokens: Tokens, at: number): Repeat | null {
  const found = everyFew(tokens, at)
  const count = found && readCount(tokens, found.next)
  return count && count.value > 1 ? readUnit(tokens, count.next, 1, count.value) : null
}

function readTimes(tokens: Tokens, at: number): Repeat | null {
  const count = readCount(tokens, at)
  const word = count && /^(дважды|трижды|однажды)$/.test(tokens.list[at]?.word ?? '')
  const isIn = /^(в|за)$/.test(tokens.list[count?.next ?? at]?.word ?? '')
  const found = word && isIn ? { next: count.next + 1 } : times(tokens, count?.next ?? at)
  if (!found) return null
  const each = readCount(tokens, found.next)
  const read = readUnit(tokens, each?.next ?? found.next, count?.value ?? 1, each?.value ?? 1)
  const isYearly = each === null && /^(год|лет)/u.test(tokens.list[(read?.next ?? 0) - 1]?.word ?? '')
  return read && isYearly ? { ...read, yearly: { count: count?.value ?? 1, isLeast: false } } : read
}

const ofSchool = (tokens: Tokens, at: number, next: number): Pick<Repeat, 'isSchool'> =>
  tokens.list.slice(at, next).some(token => token.word.startsWith('учебн')) ? { isSchool: true } : {}

function readUnit(tokens: Tokens, at: number, count: number, each: number): Repeat | null {
  for (const [form, rule] of units) {
    const unit = form(tokens, at)
    const result = unit ? often(rule, count, each) : null
    if (unit && result) {
      const [kind, line, times] = result
      return {
        kind,
        rule: line,
        next: unit.next,
        ...(times ? { times } : {}),
        ...(rule === monthly && 12 % each !== 0 ? { isUneven: true } : {}),
        ...ofSchool(tokens, at, unit.next),
      }
    }
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
  if (count < 1 || count > MOST_TIMES) return null
  if (rule === weekly) {
    if (count === 1) return weekly
    const days = weeklyTimes[count] ?? codes.slice(0, count).join(',')
    return count > codes.length ? null : ['WEEKLY', `FREQ=WEEKLY;BYDAY=${days}`]
  }
  const cycle = rule === yearly ? 12 : rule === halfYearly ? 6 : rule === quarterly ? 3 : 1
  if (cycle === 1 && count === 2) return ['MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=15,-1']
  if (cycle === 1 && count === 4) return weekly
  const known = yearlyTimes[(12 / cycle) * count]
  return known ?? [(12 / cycle) * count < 4 ? rule[0] : 'MONTHLY', 'FREQ=MONTHLY', { count, cycle }]
}
