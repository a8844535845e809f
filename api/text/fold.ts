// `core.fold` of the database holds the same lists.
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufffc]|[\ufe0e\ufe0f]/gu
const marks = /[\u0300-\u036f]/gu
const dashes = '-\u2010\u2011\u2012\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d'
/** Latin letters that look like Cyrillic ones, small or capital, and letters that are typed for each other. */
const twins = { from: 'abcehkmoptxyёëѐѝіѕј', to: 'авсенкмортхуеееиisj' }
const gaps = /[\s\u0085\u2800"'`\u00ab\u00b4\u00bb\u02bc\u2018-\u201f\u2032\u2033\u2039\u203a\uff02\uff07]+/gu
const number = / ?(?:№ *|(?<![0-9a-zа-я])nо?\.? *(?=[0-9]))/gu
const secondary = /(?<![0-9a-zа-я])(?:сош|средняя общеобразовательная школа|средняя школа)(?![0-9a-zа-я])/gu

const plain: ReadonlyMap<string, string> = new Map([
  ...Array.from(dashes, dash => [dash, '–'] as const),
  ...Array.from(twins.from, (letter, index) => [letter, twins.to.charAt(index)] as const),
])

/**
 * A text in the form in which two texts are compared: what nobody sees, NFC or NFD, case, stress marks and ё, look-alike
 * letters, dashes with or without blanks around them, blanks and quotation marks, «№» and «No», the spellings of «средняя
 * школа» make no difference. The same as `core.fold` of the database.
 */
export function foldText(text: string): string {
  const lower = text.replace(unseen, '').normalize('NFC').toLowerCase().replace(marks, '')
  return Array.from(lower, sign => plain.get(sign) ?? sign)
    .join('')
    .replace(gaps, ' ')
    .replace(number, ' №')
    .replace(secondary, 'сш')
    .replace(/ *– */g, '–')
    .replace(/^ +| +$/g, '')
}

/** A code or an identifier in the form in which two are compared: blanks make no difference either. As `core.fold_code`. */
export const foldCode = (code: string): string => foldText(code).replaceAll(' ', '')

/** The number of a document in the form in which two are compared, with «№» or without it. As `core.fold_number`. */
export const foldNumber = (number: string): string => foldCode(number).replace(/^№+/, '')
