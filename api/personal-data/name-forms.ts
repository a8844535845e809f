/** The replacement of an erased name in a text. */
export const mask = '[имя удалено]'

/** The endings of a word in its cases, by how it ends; the first rule that fits. The rest has one form. */
type Declension = readonly (readonly [ending: RegExp, cases: readonly string[]])[]

const surnames: Declension = [
  [/(?<=(ов|ев|ин|ын))$/, ['', 'а', 'у', 'ым', 'е']],
  [/(?<=(ов|ев|ин|ын))а$/, ['а', 'ой', 'у', 'ою']],
  [/(ий|ый|ой)$/, ['ий', 'ый', 'ой', 'ого', 'его', 'ому', 'ему', 'им', 'ым', 'ом', 'ем']],
  [/ая$/, ['ая', 'ой', 'ую', 'ою']],
  [/яя$/, ['яя', 'ей', 'юю', 'ею']],
  [/(ых|их)$/, ['ых', 'их']],
  [/а$/, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей']],
  [/я$/, ['я', 'и', 'е', 'ю', 'ей', 'ею']],
  [/[йь]$/, ['й', 'ь', 'я', 'ю', 'ем', 'е']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['', 'а', 'у', 'ом', 'ем', 'е']],
]

const givenNames: Declension = [
  [/а$/, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей']],
  [/я$/, ['я', 'и', 'е', 'ю', 'ей', 'ею']],
  [/[йь]$/, ['й', 'ь', 'я', 'ю', 'ем', 'е', 'и']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['', 'а', 'у', 'ом', 'ем', 'е']],
]

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A pattern of the cases of a word; е and ё are one letter. */
function cases(word: string, declension: Declension): string {
  const plain = word.toLowerCase().replaceAll('ё', 'е')
  const [ending, forms] = declension.find(([rule]) => rule.test(plain)) ?? [/$/, ['']]
  return `${escapePattern(plain.replace(ending, ''))}(?:${forms.join('|')})`.replaceAll('е', '[её]')
}

/** A double name declines in each of its parts. */
const casesOf = (name: string, declension: Declension): string =>
  name
    .split('-')
    .map(part => cases(part, declension))
    .join('[-‐‑–]')

/** How a person may be named in a text. */
export interface NameForms {
  /** The whole name or the surname with both initials, in any case. */
  readonly known: RegExp
  /** What the surname begins with in every case, for a search; nothing shorter than four letters. */
  readonly stem: string
}

/**
 * The forms of a name «Фамилия Имя Отчество» or «Фамилия И. О.»; null where it is too short to tell one person from
 * another. A surname alone, or with one initial, is no known form: it may be of another person.
 */
export function nameForms(name: string): NameForms | null {
  const [surname = '', ...rest] = name
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean)
  const [given = '', middle = ''] = rest
  if (surname.length < 4) return null
  const stem = surname.slice(0, Math.max(4, surname.length - 2))
  const whole = casesOf(surname, surnames)
  const letter = (text: string) => escapePattern(text.charAt(0).toLowerCase()).replace(/[её]/, '[её]')
  const blank = '[\\s\\u00a0]*'
  const gap = '[\\s\\u00a0]+'
  const alternatives: string[] = []
  if (given && middle) {
    const initials = `${letter(given)}${blank}\\.${blank}${letter(middle)}(?:${blank}\\.|(?!\\p{L}))`
    alternatives.push(`${whole}${blank},?${blank}${initials}`, `${initials}${blank}${whole}(?!\\p{L})`)
  }
  if (given.length > 1 && (middle.length > 1 || middle === '')) {
    const first = casesOf(given, givenNames)
    const second = middle ? `${gap}${casesOf(middle, givenNames)}` : ''
    const end = '(?!\\p{L})'
    alternatives.push(`${whole}${gap}${first}${second}${end}`, `${first}${second}${gap}${whole}${end}`)
  }
  if (alternatives.length === 0) return null
  return { known: new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})`, 'giu'), stem }
}

/** A value of JSON with its texts changed. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(one => mapTexts(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]))
}
