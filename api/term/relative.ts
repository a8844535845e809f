import type { Tokens } from './normalise.ts'
import { readCount } from './numbers.ts'
import { eventName, type Tail } from './outside.ts'
import { phrase, phrases } from './phrase.ts'
import type { Offset } from './term.ts'

/** So long after an event, or before it; the event is null where the words name none. */
export type Relative = { readonly offset: Offset; readonly event: string | null; readonly next: number }

const within = phrases('в? течени*', 'не позднее|позже чем|,? чем? за|через?', 'через', 'за', 'в')
const kindOfDay = phrase('рабоч*|календарн*|учебн*')
const units: readonly (readonly [RegExp, Offset['unit']])[] = [
  [/^(дня|дней|день|дни|дн|суток)$/, 'DAY'],
  [/^недел(я|и|ю|ь)$/, 'WEEK'],
  [/^месяц(а|ев)?$/, 'MONTH'],
]
const inTerm: readonly (readonly [RegExp, number, Offset['unit']])[] = [
  [/^однодневн/, 1, 'DAY'],
  [/^двухдневн/, 2, 'DAY'],
  [/^трехдневн/, 3, 'DAY'],
  [/^пятидневн/, 5, 'DAY'],
  [/^семидневн/, 7, 'DAY'],
  [/^десятидневн/, 10, 'DAY'],
  [/^недельн/, 1, 'WEEK'],
  [/^двухнедельн/, 2, 'WEEK'],
  [/^месячн/, 1, 'MONTH'],
]
const span = phrase('срок')
const since = phrases('после', 'с|со дня', 'с|от момента|даты', 'с|со')
const before = phrase('до')
const vague = phrases('в? течени*', 'не позднее|позже чем|,? чем? за|через?')

/** «в течение 5 рабочих дней со дня …», «не позднее 3 дней после …», «за неделю до …», «в месячный срок». */
export function readRelative(tokens: Tokens, at: number, tail: Tail): Relative | null {
  const found = within(tokens, at)
  if (!found) return null
  const said = readLength(tokens, found.next)
  if (!said) return null
  const ahead = before(tokens, said.next)
  const point = ahead ?? since(tokens, said.next)
  if (!point && !said.isTerm && !vague(tokens, at)) return null
  const count = ahead ? -said.count : said.count
  const rest = point ? tail(tokens, point.next) : null
  return {
    offset: { count, unit: said.unit },
    event: (point && rest && eventName(tokens, point.next, rest.next)) || null,
    next: rest?.next ?? said.next,
  }
}

type Length = Offset & { readonly isTerm: boolean; readonly next: number }

function readLength(tokens: Tokens, at: number): Length | null {
  const word = tokens.list[at]?.word ?? ''
  const named = inTerm.find(([form]) => form.test(word))
  if (named) {
    const end = span(tokens, at + 1)
    return end && { count: named[1], unit: named[2], isTerm: true, next: end.next }
  }
  const count = readCount(tokens, at)
  const place = count?.next ?? at
  const dashed = tokens.list[place]?.word === '-' ? place + 1 : place
  if (count && /^дневн/.test(tokens.list[dashed]?.word ?? '')) {
    const end = span(tokens, dashed + 1)
    return end && { count: count.value, unit: 'DAY', isTerm: true, next: end.next }
  }
  const adjective = kindOfDay(tokens, place)
  const isWork = tokens.list[place]?.word.startsWith('рабоч') ?? false
  const unit = units.find(([form]) => form.test(tokens.list[adjective?.next ?? place]?.word ?? ''))?.[1]
  if (!unit || (count?.value ?? 1) > 366) return null
  const next = (adjective?.next ?? place) + 1
  return { count: count?.value ?? 1, unit: isWork && unit === 'DAY' ? 'WORKDAY' : unit, isTerm: false, next }
}
