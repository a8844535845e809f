import { apiError } from '../graphql/errors/table.ts'
import { foldText } from '../text/fold.ts'
import type { Field, Profile } from './profile/profile.ts'
import { columnName, type Sheet, type Tables, textOf } from './sheet/cell.ts'

/** Where the columns of a table are. */
export interface Header {
  readonly sheet: Sheet
  /** The row of the headings, from zero. */
  readonly row: number
  /** The column of each field that the table has, from zero. */
  readonly columns: ReadonlyMap<string, number>
  /** The headings by column; of columns that are no field as well. */
  readonly headings: readonly string[]
}

/** What a request says of the columns: headings or letters by the names of fields; and of the sheet. */
export interface Mapping {
  readonly columns: Readonly<Record<string, string>>
  readonly sheet: string | null
  /** The fields that need no column. */
  readonly given: ReadonlySet<string>
}

/** The headings of a table are in one of these rows, below titles and notes. */
const looked = 30

/** What is read of a heading: a longer text is none. */
const longestHeading = 300

/** Finds the row of headings that names the most fields. BAD_INPUT where a required one has no column. */
export function findHeader({ sheets }: Tables, { fields }: Profile, mapping: Mapping): Header {
  const found = sheets
    .filter(({ name }) => mapping.sheet === null || name === mapping.sheet)
    .flatMap(sheet => sheet.rows.slice(0, looked).map((_, row) => headerAt(sheet, row, fields, mapping)))
  const best = found.reduce<Header | null>(
    (most, one) => (one.columns.size > (most?.columns.size ?? 0) ? one : most),
    null,
  )
  const missing = fields.filter(
    ({ name, isRequired }) => isRequired && !best?.columns.has(name) && !mapping.given.has(name),
  )
  if (best && missing.length === 0) return best
  const names = missing.map(({ label }) => `«${label}»`).join(', ')
  const there = best?.headings.filter(heading => heading !== '').map(heading => `«${heading}»`) ?? []
  throw apiError(
    'FILE_INVALID',
    `В таблице не найдены столбцы: ${names}. ${
      there.length > 0 ? `В ней есть: ${there.slice(0, 30).join(', ')}. ` : ''
    }Переименуйте заголовок или передайте соответствие в поле columns.`,
  )
}

function headerAt(sheet: Sheet, row: number, fields: readonly Field[], mapping: Mapping): Header {
  const headings = (sheet.rows[row] ?? []).map(cell =>
    textOf(cell).slice(0, longestHeading).replace(/\s+/g, ' '),
  )
  const keys = headings.map(keyOf)
  const columns = new Map<string, number>()
  for (const field of fields) {
    const stated = mapping.columns[field.name]
    const names = stated === undefined ? [field.label, ...field.headings, field.name] : [stated]
    const column = names
      .map(name => keys.indexOf(keyOf(name)))
      .concat(stated === undefined ? [] : letterOf(stated, headings.length))
      .find(index => index >= 0)
    if (column !== undefined) columns.set(field.name, column)
  }
  return { sheet, row, columns, headings }
}

/** A heading without marks, which people write or leave out. */
const keyOf = (heading: string): string =>
  foldText(heading)
    .replace(/[^0-9a-zа-я№]+/gu, ' ')
    .trim() || '?'

const letterOf = (name: string, width: number): number =>
  Array.from({ length: width }, (_, index) => columnName(index)).indexOf(name.toUpperCase())
