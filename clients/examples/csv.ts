/** What spreadsheets and people overlook before a formula: blanks, control characters and those of no width. */
const overlooked = /^[\s\p{Cc}\p{Cf}\p{Z}\p{M}'"]*/u

/** A spreadsheet runs a cell with such a beginning as a formula. Compatible forms, such as fullwidth ones, count too. */
const isFormula = (text: string) =>
  /^[=+\-@]/.test(text.normalize('NFKC').replace(overlooked, '').normalize('NFKC'))

/** What a Russian Excel takes for a date, a time or a number of another form: `1.1`, `3-4`, `1/2`, `1:30`, `007`, `1E5`. */
const isMistaken = (text: string) =>
  /^\s*(?:\d{1,4}(?:[./:-]\d{1,4}){1,3}\.?|0\d+|\d+e[+-]?\d+|\d{1,2}[ .-]?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?(?:[ .-]?\d{2,4})?)\s*$/iu.test(
    text,
  ) && !/^\d{4}-\d{2}-\d{2}$/.test(text)

/** An apostrophe makes a cell text. A tab or a line's end at its beginning would hide what follows. */
const isText = (text: string) => isFormula(text) || isMistaken(text) || /^[\t\r\n]/.test(text)

const cell = (text: string) => {
  const safe = isText(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Writes rows as CSV for a Russian Excel: UTF-8 with its mark, semicolons, CRLF, quotes by RFC 4180. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => `${row.map(cell).join(';')}\r\n`).join('')}`
