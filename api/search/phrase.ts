import { foldText } from '../text/fold.ts'

/** What a user typed, made ready to compare. */
export interface Phrase {
  /** The words, one space apart, for full text and for parts of names. */
  readonly text: string
  /** The same words as a tsquery, where a word of three letters or more may be the beginning of a longer one. */
  readonly prefixes: string
}

const secondary = /средн\p{L}+ (?:общеобразовательн\p{L}+ )?школ\p{L}*|(?<!\p{L})с(?:о)?ш(?!\p{L})/gu
const beginning = /^\p{L}{3}/u
const anySchool = /^школ(?:а|ы|е|у|ой|ам|ами|ах)?$/

/** The phrase of a query, or null if it has no word. The spellings of «средняя школа» become one in every case. */
export function readPhrase(typed: string): Phrase | null {
  const folded = foldText(typed).replace(secondary, 'сш')
  return phraseOf(folded.match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** The phrase without the word «школа», which the names of schools write in other ways; it stays where it is alone. */
export function withoutSchool({ text, prefixes }: Phrase): Phrase {
  return phraseOf(text.split(' ').filter(word => !anySchool.test(word))) ?? { text, prefixes }
}

function phraseOf(words: readonly string[]): Phrase | null {
  if (words.length === 0) return null
  const prefixes = words.map(word => (beginning.test(word) ? `${word}:*` : word)).join(' & ')
  return { text: words.join(' '), prefixes }
}
