/** A text without blanks that nobody sees: one between two words, none around a line, no empty line. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/[\s\u00a0]+/gu, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
