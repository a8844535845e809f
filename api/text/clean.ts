const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g
/** Every blank there is, the Braille pattern and the note head that show nothing among them. */
const blanks = /[\t\p{Zs}\u2800\u{1d159}]/gu
/** Invisible characters and characters of direction: texts that differ only by them look the same. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\ufffc]/gu
const visible = /[^\s\p{M}]/u

/** A normalized text in one line: composed (NFC), single spaces between words, no invisible characters; empty if nothing is left. */
export const cleanLine = (text: string): string =>
  composed(text.replace(lineBreaks, ' ')).replace(/ +/g, ' ').trim()

/** The same for a text of several lines, which keeps them. */
export const cleanLines = (text: string): string =>
  text.replace(lineBreaks, '\n').split('\n').map(composed).join('\n').replace(/ +$/gm, '').trim()

function composed(line: string): string {
  const plain = line.replace(blanks, ' ').replace(unseen, '').normalize('NFC')
  return visible.test(plain) ? plain : ''
}
