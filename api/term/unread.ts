import type { Unread } from './term.ts'
import type { Tokens } from './words/normalise.ts'
import { LONGEST } from './words/tidy.ts'

/** A piece of the phrase that was understood: the tokens from `from` up to, and without, `next`. */
export type Known = { readonly from: number; readonly next: number }

const sign = /^[,.;:()[\]«»"„“”'/-]$/u
/** Words that only join a piece to the one after it. */
const joint = /^(в|во|и|на|а|также|но|с)$/u

/** What is left of the phrase without the pieces that were understood, each run of words as typed. */
export function unreadOf(source: string, tokens: Tokens, known: readonly Known[]): readonly Unread[] {
  const isKnown = tokens.list.map(() => false)
  for (const { from, next } of known) isKnown.fill(true, from, next)
  const isSign = tokens.list.map(({ word }) => sign.test(word))
  for (let at = tokens.list.length - 2; at >= 0; at -= 1) {
    if (joint.test(tokens.list[at]?.word ?? '') && isKnown[at + 1]) isKnown[at] = true
  }
  return [...runs(isKnown, isSign).map(run => quoted(source, tokens, run)), ...beyond(source)]
}

function runs(isKnown: readonly boolean[], isSign: readonly boolean[]): readonly Known[] {
  const found: Known[] = []
  for (let at = 0; at < isKnown.length; at += 1) {
    if (isKnown[at] || isSign[at]) continue
    const last = found.at(-1)
    const isNear = last && isKnown.slice(last.next, at).every(one => !one)
    if (last && isNear) found[found.length - 1] = { from: last.from, next: at + 1 }
    else found.push({ from: at, next: at + 1 })
  }
  return found
}

function quoted(source: string, { list, places }: Tokens, { from, next }: Known): Unread {
  const start = places[list[from]?.from ?? 0]?.start ?? 0
  const inside = list.slice(from, next).map(token => token.word)
  const isCut = inside.lastIndexOf('(') > inside.lastIndexOf(')') && list[next]?.word === ')'
  const last = list[isCut ? next : next - 1]
  const end = places[(last?.to ?? 1) - 1]?.end ?? source.length
  return { text: source.slice(start, end), start, end }
}

function beyond(source: string): readonly Unread[] {
  const text = source.slice(LONGEST).trim()
  if (text === '') return []
  const start = source.indexOf(text, LONGEST)
  return [{ text, start, end: start + text.length }]
}
