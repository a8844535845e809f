import { fold } from './fold.ts'
import { corrected } from './lookalikes.ts'
import { type Place, tidy } from './tidy.ts'

const latinTwins: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  b: 'в',
  h: 'н',
}

/** A piece of text: a run of letters, a run of digits, or one sign. */
export type Token = {
  readonly word: string
  readonly number: number | null
  /** How many digits were typed. */
  readonly digits: number
  /** Its place in the tidied text. */
  readonly from: number
  readonly to: number
}

export type Tokens = {
  readonly text: string
  readonly list: readonly Token[]
  /** For each character of the tidied text, where it is in the text as typed. */
  readonly places: readonly Place[]
}

/** Lower case, «е» for «ё», and Cyrillic letters for the Latin ones typed in their place. */
function plain(raw: string): string {
  const lower = raw.toLowerCase().replaceAll('ё', 'е')
  if (/^[ivxі]+$/u.test(lower)) return lower.replaceAll('і', 'i')
  return /[а-я]/u.test(lower) ? lower.replace(/[a-z]/gu, letter => latinTwins[letter] ?? letter) : lower
}

export function tokenise(source: string): Tokens {
  const { text, places } = tidy(source)
  const list = [...text.matchAll(/[\p{L}\d|]+|_{2,}|[^\s_\p{L}\d|]/gu)].flatMap(({ 0: run, index }) => {
    const typed = corrected(run, text.slice(index + run.length, index + run.length + 60))
    if (typed !== null) return [token(typed, index, index + run.length)]
    return [...run.matchAll(/\p{L}+|\d+|[^\p{L}\d]/gu)].map(({ 0: piece, index: at }) =>
      token(piece, index + at, index + at + piece.length),
    )
  })
  return { text, list: fold(list), places }
}

const token = (typed: string, from: number, to: number): Token => {
  const isNumber = /^\d{1,4}$/.test(typed)
  return {
    word: plain(typed),
    number: isNumber ? Number(typed) : null,
    digits: isNumber ? typed.length : 0,
    from,
    to,
  }
}

/** The words from one token up to another as printed, without the punctuation around them. */
export function printed(tokens: Tokens, from: number, to: number): string {
  const first = tokens.list[from]
  const last = tokens.list[to - 1]
  if (!first || !last) return ''
  return tokens.text.slice(first.from, last.to).replace(/^[\s,.;:-]+|[\s,.;:-]+$/gu, '')
}
