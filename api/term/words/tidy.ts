/** No term in any order is longer; what follows is reported as unread. */
export const LONGEST = 600

/** A stretch of the text as typed: from `start` up to, and without, `end`. */
export type Place = { readonly start: number; readonly end: number }

/** The text in one plain form, and for each of its characters the place it came from. */
export type Tidy = { readonly text: string; readonly places: readonly Place[] }

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu

/** One kind of space, one kind of dash without spaces around it, no invisible characters; letters keep their case. */
export function tidy(source: string): Tidy {
  const characters: string[] = []
  const places: Place[] = []
  for (const { 0: piece, index } of source.slice(0, LONGEST).matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = piece.normalize('NFC').replace(invisible, '').replace(dash, '-').replace(/\s/gu, ' ')
    for (const character of plain) {
      const last = characters.at(-1) ?? ' '
      if (character === ' ' && (last === ' ' || last === '-')) continue
      if (character === '-' && last === ' ' && characters.length > 0) {
        characters.pop()
        places.pop()
      }
      for (const unit of character.split('')) {
        characters.push(unit)
        places.push({ start: index, end: index + piece.length })
      }
    }
  }
  const text = characters.join('').trimEnd()
  return { text, places: places.slice(0, text.length) }
}
