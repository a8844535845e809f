/** No term in any order is longer; what follows is kept in the text and not analysed. */
const LONGEST = 600

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
  readonly from: number
  readonly to: number
}

export type Tokens = { readonly text: string; readonly list: readonly Token[] }

/** One kind of space, one kind of dash, no invisible signs, «ё» kept; the case stays as printed. */
export function tidy(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?- ?/gu, '-')
    .trim()
}

/** Lower case, «е» for «ё», and Cyrillic letters for the Latin ones typed in their place. */
function plain(raw: string): string {
  const lower = raw.toLowerCase().replaceAll('ё', 'е')
  if (/^[ivxі]+$/u.test(lower)) return lower.replaceAll('і', 'i')
  return /[а-я]/u.test(lower) ? lower.replace(/[a-z]/gu, letter => latinTwins[letter] ?? letter) : lower
}

export function tokenise(text: string): Tokens {
  const clean = tidy(text)
  const list = [...clean.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)].map(match => ({
    word: plain(match[0]),
    number: /^\d{1,4}$/.test(match[0]) ? Number(match[0]) : null,
    from: match.index,
    to: match.index + match[0].length,
  }))
  return { text: clean, list }
}

/** The words from one token up to another as printed, without the signs around them. */
export function printed(tokens: Tokens, from: number, to: number): string {
  const first = tokens.list[from]
  const last = tokens.list[to - 1]
  if (!first || !last) return ''
  return tokens.text.slice(first.from, last.to).replace(/^[\s,.;:-]+|[\s,.;:-]+$/gu, '')
}
