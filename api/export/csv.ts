/** How a table is written: as RFC 4180 says, or as a Russian Excel opens it by a double click. */
export const dialects = {
  plain: { mark: '', separator: ',', isGuarded: false, comma: '.' },
  excel: { mark: '\uFEFF', separator: ';', isGuarded: true, comma: ',' },
} as const

export type Dialect = (typeof dialects)[keyof typeof dialects]

/** What spreadsheets and people overlook before a formula: blanks, control characters and those of no width. */
const overlooked = /^[\s\p{Cc}\p{Cf}\p{Z}\p{M}'"]*/u

/** A spreadsheet runs a cell with such a beginning as a formula. Compatible forms, such as fullwidth ones, count too. */
const isFormula = (text: string) =>
  /^[=+\-@]/.test(text.normalize('NFKC').replace(overlooked, '').normalize('NFKC'))

/** What a Russian Excel takes for a date or a number of another form: `1.1`, `3-4`, `1/2`, `007`, `1E5`, «3 мая». */
const isMistaken = (text: string) =>
  /^\s*(?:\d{1,4}(?:[./:-]\d{1,4}){1,3}\.?|0\d+|\d+e[+-]?\d+|\d{1,2}[ .-]?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?(?:[ .-]?\d{2,4})?)\s*$/iu.test(
    text,
  ) && !/^\d{4}-\d{2}-\d{2}$/.test(text)

const textOf = (value: unknown, { isGuarded, comma }: Dialect): string => {
  if (typeof value === 'number') return String(value).replace('.', comma)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return isGuarded && (isFormula(text) || isMistaken(text) || /^[\t\r\n]/.test(text)) ? `'${text}` : text
}

/** A row; null is an empty cell, a list is its items joined. */
export function csvRow(values: readonly unknown[], dialect: Dialect): string {
  const cells = values.map(value => {
    const items = [value].flat(3).filter(one => one !== null && one !== undefined)
    const text =
      items.length === 1 && items[0] === value
        ? textOf(value, dialect)
        : textOf(
            items.map(item => (typeof item === 'string' ? item : JSON.stringify(item))).join('; '),
            dialect,
          )
    return /["\r\n]/.test(text) || text.includes(dialect.separator) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${cells.join(dialect.separator)}\r\n`
}
