import { months, type Unit } from '../stretch/unit.ts'
import type { Known } from '../unread.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrase, phrases } from '../words/phrase.ts'
import { readBounded } from './bounds.ts'
import { readException, startsException } from './exceptions.ts'
import { readLabel } from './labels.ts'
import { type Outside, readOutside, startsOutside, type Tail } from './outside.ts'
import { type NamedPattern, readPattern } from './patterns.ts'
import { type Relative, readRelative, startsRelative } from './relative.ts'
import { type Repeat, readRepeat } from './repeats.ts'
import type { Setting } from './spans.ts'

/** What a piece of the phrase says; a label says nothing about time. */
export type Piece =
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'repeat'; readonly repeat: Repeat }
  | { readonly type: 'pattern'; readonly pattern: NamedPattern }
  | { readonly type: 'outside'; readonly outside: Outside }
  | { readonly type: 'relative'; readonly relative: Relative }
  | { readonly type: 'except'; readonly units: readonly Unit[] }
  | { readonly type: 'further' }
  | { readonly type: 'label' }

/** A piece that has been understood, with its tokens. */
export type Item = Piece & Known

/** No term names more; what follows is unread. */
const MOST_ITEMS = 40

type Found = { readonly items: readonly Piece[]; readonly next: number }

const readFurther = phrase('и? далее|затем|впоследствии|потом -|,|:?')
const preposition = /^(в|во|с|со|по|до|к|ко|и|но|а|не)$/u
const through = phrase('в течени*')
const limit = phrases('до|к|ко', 'не позднее|позже')
const numbered = phrase('№|п|пп|пункт*|подпункт*|раздел*')
const named = /^(на|за|от|№|-|начал[аоу]|окончани[яею]|завершени[яею])$/u

/** Reads the phrase from left to right, once. */
export function readItems(tokens: Tokens, setting: Setting): readonly Item[] {
  const items: Item[] = []
  const termsOf = setting.period.document || 'дорожной карты'
  for (let at = 0; at < tokens.list.length && items.length < MOST_ITEMS; ) {
    const found = readItem(tokens, at, setting, termsOf)
    const next = found?.next ?? skip(tokens, at)
    if (found) items.push(...found.items.map(piece => ({ ...piece, from: at, next })))
    at = next
  }
  return items
}

function readItem(tokens: Tokens, at: number, setting: Setting, termsOf: string): Found | null {
  const tail = tailIn(setting)
  const relative = readRelative(tokens, at, tail, setting.period)
  if (relative) {
    const day = relative.day ? [{ type: 'unit', unit: relative.day } as const] : []
    return { items: [{ type: 'relative', relative }, ...day], next: relative.next }
  }
  const exception = readException(tokens, at)
  if (exception) return { items: [{ type: 'except', units: exception.units }], next: exception.next }
  const timed = readTimed(tokens, at, setting)
  if (timed) return timed
  const outside = readOutside(tokens, at, tail, termsOf)
  if (outside) return { items: [{ type: 'outside', outside }], next: outside.next }
  const further = readFurther(tokens, at)
  if (further && readItem(tokens, further.next, setting, termsOf))
    return { items: [{ type: 'further' }], next: further.next }
  const label = readLabel(tokens, at)
  return label && { items: [{ type: 'label' }], next: label.next }
}

function readTimed(tokens: Tokens, at: number, setting: Setting): Found | null {
  const pattern = readPattern(tokens, at, setting.period)
  if (pattern) return { items: [{ type: 'pattern', pattern }], next: pattern.next }
  const edge = readYearlyEdge(tokens, at)
  if (edge) return edge
  const repeat = readRepeat(tokens, at)
  if (repeat) return { items: [{ type: 'repeat', repeat }], next: repeat.next }
  const bounded = readBounded(tokens, at, setting)
  return bounded && { items: bounded.units.map(unit => ({ type: 'unit', unit })), next: bounded.next }
}

const everySchoolYear = phrase('в|к|ко конце|концу|начале|началу кажд* учебн* год|года')

/** «в конце каждого учебного года»: every May; in the beginning of it, every September. */
function readYearlyEdge(tokens: Tokens, at: number): Found | null {
  const found = everySchoolYear(tokens, at)
  if (!found) return null
  const month = tokens.list[at + 1]?.word.startsWith('кон') ? 5 : 9
  const repeat = { kind: 'ANNUAL', rule: 'FREQ=YEARLY', next: found.next } as const
  return {
    items: [
      { type: 'repeat', repeat },
      { type: 'unit', unit: months('MONTH', null, month, month) },
    ],
    next: found.next,
  }
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
      const before = tokens.list[at - 1]?.word ?? ''
      const isOfName = named.test(before) && !(before === '-' && limit(tokens, at))
      const isName = (at === from && !isApart(tokens, at, setting)) || isOfName
      const timed = before === '№' ? null : readTimed(tokens, at, setting)
      if (
        !isName &&
        !isYearOfName(timed, before) &&
        (timed || startsOutside(tokens, at) || startsRelative(tokens, at))
      )
        break
      at = timed ? timed.next : at + 1
    }
    return { next: at }
  }

/** «по результатам ЕГЭ 2024 года»: a bare year right after a name is part of it. */
function isYearOfName(timed: Found | null, before: string): boolean {
  const [only, ...more] = timed?.items ?? []
  const isYear = only?.type === 'unit' && /YEAR$/.test(only.unit.kind) && !only.unit.whole && !only.unit.bound
  return isYear && more.length === 0 && /^\p{L}/u.test(before) && !preposition.test(before)
}

/** True of a recurrence and of «в течение года»: neither is part of a name, even right after «по плану». */
function isApart(tokens: Tokens, at: number, setting: Setting): boolean {
  // «по окончании каждого полугодия»
  if (/^кажд(ого|ой)$/u.test(tokens.list[at]?.word ?? '')) return false
  const timed = readTimed(tokens, at, setting)
  if (timed?.items.some(one => one.type === 'repeat' || one.type === 'pattern')) return true
  return timed !== null && through(tokens, at) !== null
}

/** Over what is no term: an exception up to its bracket, a clause number, the day of an order, one word. */
function skip(tokens: Tokens, at: number): number {
  if (startsException(tokens, at)) {
    const end = tokens.list.findIndex((token, index) => index > at && /^[);]$/.test(token.word))
    return end < 0 ? tokens.list.length : end
  }
  const isNumber = (place: number) => /^(\d+|\.|\/)$/.test(tokens.list[place]?.word ?? '')
  if (!numbered(tokens, at) && tokens.list[at]?.word !== 'от') return at + 1
  let next = at + 1
  while (next < tokens.list.length && isNumber(next)) next += 1
  return next
}
