/** A spreadsheet runs a cell that begins so as a formula; an apostrophe makes it text. */
const formula = /^[=+\-@\t\r]/

const cell = (text: string) => {
  const safe = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Writes rows as CSV for a Russian Excel: UTF-8 with its mark, semicolons, CRLF, quotes by RFC 4180. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => `${row.map(cell).join(';')}\r\n`).join('')}`
