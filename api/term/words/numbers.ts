import type { Tokens } from './normalise.ts'

type Count = { readonly value: number; readonly next: number }

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const hard = '(?:ый|ого|ому|ом|ым|ая|ой|ую|ое)'
const soft = '(?:ь|и)'

/** Number words: stem forms of the count and of the ordinal. */
const small: readonly (readonly [number, string, string])[] = [
  [1, 'один|одного|одному|одним|одном|одна|одной|одну|одно', `перв${hard}`],
  [2, 'два|две|двух|двум|двумя', `втор${hard}`],
  [3, 'три|трех|трем|тремя', 'трет(?:ий|ьего|ьему|ьем|ьим|ья|ьей|ью|ье)'],
  [4, 'четыре|четырех|четырем', `четверт${hard}`],
  [5, `пят${soft}`, `пят${hard}`],
  [6, `шест${soft}`, `шест${hard}`],
  [7, `сем${soft}`, `седьм${hard}`],
  [8, 'восемь|восьми', `восьм${hard}`],
  [9, `девят${soft}`, `девят${hard}`],
]
const large: readonly (readonly [number, string, string])[] = [
  ...[
    'десят',
    'одиннадцат',
    'двенадцат',
    'тринадцат',
    'четырнадцат',
    'пятнадцат',
    'шестнадцат',
    'семнадцат',
    'восемнадцат',
    'девятнадцат',
    'двадцат',
  ].map((stem, index) => [index + 10, `${stem}${soft}`, `${stem}${hard}`] as const),
  [30, `тридцат${soft}`, `тридцат${hard}`],
  [40, 'сорок|сорока', `сороков${hard}`],
  [50, 'пятьдесят|пятидесяти', `пятидесят${hard}`],
  [60, 'шестьдесят|шестидесяти', `шестидесят${hard}`],
  [90, 'девяносто|девяноста', `девяност${hard}`],
]

const compile = (table: typeof small) =>
  table.map(([value, count, ordinal]) => [value, new RegExp(`^(?:${count}|${ordinal})$`, 'u')] as const)
const smallForms = compile(small)
const largeForms = compile(large)

const valueIn = (forms: typeof smallForms, word: string): number | null =>
  forms.find(([, form]) => form.test(word))?.[0] ?? null

/** «пять», «третьего», «тридцать первое»: a number in words, in any case. */
export function wordedNumber(words: readonly string[], at: number): Count | null {
  const first = words[at] ?? ''
  // «две тысячи двадцать четвёртого года»
  if (first === 'две' && words[at + 1] === 'тысячи') {
    const rest = wordedNumber(words, at + 2)
    return rest && rest.value < 100 ? { value: 2000 + rest.value, next: rest.next } : null
  }
  const unit = valueIn(smallForms, first)
  if (unit !== null) return { value: unit, next: at + 1 }
  const tens = valueIn(largeForms, first)
  if (tens === null) return null
  const more = tens >= 20 ? valueIn(smallForms, words[at + 1] ?? '') : null
  return more === null ? { value: tens, next: at + 1 } : { value: tens + more, next: at + 2 }
}

const adverbs: Readonly<Record<string, number>> = { однажды: 1, дважды: 2, трижды: 3 }

/** «10», «десяти», «дважды». */
export function readCount(tokens: Tokens, at: number): Count | null {
  const token = tokens.list[at]
  const value = token && (token.number ?? adverbs[token.word])
  return value === undefined ? null : { value, next: at + 1 }
}

/** «I», «1», «первый»; only what can number a quarter, a half or a decade of days. */
export function readOrdinal(tokens: Tokens, at: number): Count | null {
  const token = tokens.list[at]
  const value = token && (token.number ?? roman[token.word])
  return value === undefined || value < 1 || value > 4 ? null : { value, next: at + 1 }
}
