/** What a terminal acts on or hides: control characters, direction and joining marks, line separators, unpaired surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu

/**
 * Text from outside as one line for a terminal: nothing in it moves the cursor, changes colours or begins a line of its own.
 */
export const printable = (text: string): string =>
  text.replace(unprintable, sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`)

/** A text of several lines of our own, each made printable. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')
