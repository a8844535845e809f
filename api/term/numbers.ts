import type { Tokens } from './normalise.ts'

type Count = { readonly value: number; readonly next: number }

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^перв(ый|ого|ом|ая|ой|ую|ое|ому)$/, 1],
  [/^втор(ой|ого|ом|ая|ую|ое|ому)$/, 2],
  [/^трет(ий|ьего|ьем|ья|ьей|ью|ье|ьему)$/, 3],
  [/^четверт(ый|ого|ом|ая|ой|ую|ое|ому)$/, 4],
]

const counts: readonly (readonly [RegExp, number])[] = [
  [/^(один|одного|одной|одна|одну|одним|однажды)$/, 1],
  [/^(два|две|двух|дважды)$/, 2],
  [/^(три|трех|трижды)$/, 3],
  [/^(четыре|четырех)$/, 4],
  [/^пят(ь|и)$/, 5],
  [/^шест(ь|и)$/, 6],
  [/^сем(ь|и)$/, 7],
  [/^вос(емь|ьми)$/, 8],
  [/^девят(ь|и)$/, 9],
  [/^десят(ь|и)$/, 10],
  [/^четырнадцат(ь|и)$/, 14],
  [/^пятнадцат(ь|и)$/, 15],
  [/^двадцат(ь|и)$/, 20],
  [/^тридцат(ь|и)$/, 30],
]

const inTable = (table: typeof counts, word: string) => table.find(([form]) => form.test(word))?.[1] ?? null

/** «10», «10-ти», «десяти». */
export function readCount(tokens: Tokens, at: number): Count | null {
  const token = tokens.list[at]
  if (!token) return null
  const value = token.number ?? inTable(counts, token.word)
  return value === null ? null : { value, next: afterEnding(tokens, at + 1) }
}

/** «I», «1», «1-й», «первый»; only what can number a quarter, a half or a decade of days. */
export function readOrdinal(tokens: Tokens, at: number): Count | null {
  const token = tokens.list[at]
  if (!token) return null
  const value = token.number ?? roman[token.word] ?? inTable(ordinals, token.word)
  return value === null || value < 1 || value > 4 ? null : { value, next: afterEnding(tokens, at + 1) }
}

/** Steps over the grammatical ending of a number: «-го», «-ти», «-х». */
export function afterEnding(tokens: Tokens, at: number): number {
  const start = tokens.list[at]?.word === '-' ? at + 1 : at
  const isEnding = /^(го|й|ый|ое|е|ая|я|ом|м|ти|х|и|ю|ой|ую)$/.test(tokens.list[start]?.word ?? '')
  return isEnding && tokens.list[start]?.from === tokens.list[start - 1]?.to ? start + 1 : at
}
