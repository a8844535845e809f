import { readBounded } from './bounds.ts'
import type { Tokens } from './normalise.ts'
import { type Outside, readOutside, startsOutside, type Tail } from './outside.ts'
import { phrase, phrases } from './phrase.ts'
import { type Relative, readRelative } from './relative.ts'
import { type MonthDay, type Repeat, readMonthDay, readRepeat } from './repeats.ts'
import type { Setting } from './spans.ts'
import type { Unit } from './unit.ts'

/** A piece of the phrase that has been understood; words between the pieces are passed over. */
export type Item =
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'repeat'; readonly repeat: Repeat }
  | { readonly type: 'monthday'; readonly monthDay: MonthDay }
  | { readonly type: 'outside'; readonly outside: Outside }
  | { readonly type: 'relative'; readonly relative: Relative }

/** No term names more; what follows is kept in the text and not analysed. */
const MOST_ITEMS = 40

type Found = { readonly items: readonly Item[]; readonly next: number }

const except = phrases('кроме', 'исключая', 'за исключением')
const numbered = phrase('№|п|пп|пункт*|подпункт*|раздел*')
const named = /^(на|за|от|№|-)$/u

/** Reads the phrase from left to right, once. */
export function readItems(tokens: Tokens, setting: Setting): readonly Item[] {
  const items: Item[] = []
  const termsOf = setting.period.document || 'дорожной карты'
  for (let at = 0; at < tokens.list.length && items.length < MOST_ITEMS; ) {
    const found = readItem(tokens, at, setting, termsOf)
    if (found) items.push(...found.items)
    at = found?.next ?? skip(tokens, at)
  }
  return items
}

function readItem(tokens: Tokens, at: number, setting: Setting, termsOf: string): Found | null {
  const tail = tailIn(setting)
  const relative = readRelative(tokens, at, tail)
  if (relative) return { items: [{ type: 'relative', relative }], next: relative.next }
  const timed = readTimed(tokens, at, setting)
  if (timed) return timed
  const outside = readOutside(tokens, at, tail, termsOf)
  return outside && { items: [{ type: 'outside', outside }], next: outside.next }
}

function readTimed(tokens: Tokens, at: number, setting: Setting): Found | null {
  const repeat = readRepeat(tokens, at)
  if (repeat) return { items: [{ type: 'repeat', repeat }], next: repeat.next }
  const monthDay = readMonthDay(tokens, at)
  if (monthDay) return { items: [{ type: 'monthday', monthDay }], next: monthDay.next }
  const bounded = readBounded(tokens, at, setting)
  return bounded && { items: bounded.units.map(unit => ({ type: 'unit', unit })), next: bounded.next }
}

/**
 * The name of a schedule or an event runs on until a bracket or until another term begins; a time right after the trigger
 * or after «на», «за», «от» is part of the name («план на 2021 год», «ГИА-2021»).
 */
const tailIn =
  (setting: Setting): Tail =>
  (tokens, from) => {
    let at = from
    while (at < tokens.list.length && !/^[();]$/.test(tokens.list[at]?.word ?? '')) {
      const isName = at === from || named.test(tokens.list[at - 1]?.word ?? '')
      const timed = readTimed(tokens, at, setting)
      if (!isName && (timed || startsOutside(tokens, at))) break
      at = isName && timed ? timed.next : at + 1
    }
    return { next: at }
  }

/** Over what is no term: an exception up to its bracket, a clause number, the day of an order, one word. */
function skip(tokens: Tokens, at: number): number {
  if (except(tokens, at)) {
    const end = tokens.list.findIndex((token, index) => index > at && /^[);]$/.test(token.word))
    return end < 0 ? tokens.list.length : end
  }
  const isNumber = (place: number) => /^(\d+|\.|\/)$/.test(tokens.list[place]?.word ?? '')
  if (!numbered(tokens, at) && tokens.list[at]?.word !== 'от') return at + 1
  let next = at + 1
  while (next < tokens.list.length && isNumber(next)) next += 1
  return next
}
