import type { LabelledEnum } from '../../schema/labels.ts'
import { apiError } from '../graphql/errors/table.ts'
import { columnName } from '../import/sheet/cell.ts'
import { readUpload, spreadsheets } from '../import/sheet/upload.ts'
import type { CellField } from './cells.ts'
import { baseSheet, isFilled, mark, type WorkbookColumn } from './columns.ts'
import { kindOf } from './kinds.ts'

/** A sheet as its thread reads it; a formula is undefined. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | undefined)[])[]
}

export interface FilledCell {
  readonly address: string
  readonly yours: string
  /** Why it cannot be taken. */
  readonly fault: string | null
}

export interface FilledRow {
  /** Empty for a new row. */
  readonly id: string
  /** The address of its first cell. */
  readonly address: string
  readonly cells: ReadonlyMap<CellField, FilledCell>
}

/** A workbook that came back. */
export interface FilledWorkbook {
  readonly roadmap: string
  /** The version of the roadmap that was handed out. */
  readonly version: number
  readonly rows: readonly FilledRow[]
  /** The cells as they were handed out, by row and field. */
  readonly base: ReadonlyMap<string, ReadonlyMap<string, string>>
}

const reader = {
  formats: spreadsheets,
  worker: new URL('./worker.ts', import.meta.url),
  refusal: 'Файл такого вида не читается: передайте заполненную книгу платформы, XLSX или ODS.',
}

const foreign = () =>
  apiError(
    'FILE_INVALID',
    'Это не книга платформы: получите её по адресу /workbooks/roadmaps/… и заполните её.',
  )

/** Reads the sheets of a workbook that has arrived, hidden ones too. */
export const readFilledSheets = (path: string, mostRows: number): Promise<readonly ReadSheet[]> =>
  readUpload<readonly ReadSheet[], 'XLSX' | 'ODS'>(path, mostRows, reader)

/** Which roadmap a workbook is of. */
export function roadmapIn(sheets: readonly ReadSheet[]): string {
  const [first] = sheets.find(({ name }) => name === baseSheet)?.rows ?? []
  if (first?.[0] !== mark || !first[1]) throw foreign()
  return first[1]
}

/** Reads the rows of a workbook by the headings of its columns. */
export function readFilled(
  sheets: readonly ReadSheet[],
  columns: readonly WorkbookColumn[],
  kinds: LabelledEnum,
): FilledWorkbook {
  const [first = [], ...handedOut] = sheets.find(({ name }) => name === baseSheet)?.rows ?? []
  const sheet = sheets.find(({ name, rows }) => name !== baseSheet && rows[0]?.[0] === 'id')
  if (!sheet) throw foreign()
  const base = new Map<string, Map<string, string>>()
  for (const [id = '', field = '', text = ''] of handedOut)
    if (id !== '') base.set(id, (base.get(id) ?? new Map<string, string>()).set(field, text))
  const [headings = [], ...rows] = sheet.rows
  const places = columns.flatMap(({ field, heading }) => {
    const at = headings.indexOf(heading)
    return at > 0 && isFilled(field) ? [{ field, at }] : []
  })
  const filled = rows.flatMap((cells, index): readonly FilledRow[] => {
    if (cells.every(text => text === '')) return []
    const address = (at: number) => `${columnName(at)}${index + 2}`
    const read = places.map(({ field, at }) => [field, cellOf(field, address(at), cells[at], kinds)] as const)
    return [{ id: cells[0] ?? '', address: address(1), cells: new Map(read) }]
  })
  return { roadmap: first[1] ?? '', version: Number(first[2]) || 0, rows: filled, base }
}

function cellOf(
  field: CellField,
  address: string,
  text: string | undefined,
  kinds: LabelledEnum,
): FilledCell {
  const fault = (message: string) => ({ address, yours: text ?? '', fault: message })
  if (text === undefined) return fault('в ячейке формула: вставьте вместо неё значение.')
  if (field !== 'kind') return { address, yours: text, fault: null }
  const kind = kindOf(kinds, text)
  return kind === null
    ? fault('такого вида раздела нет: выберите его из списка.')
    : { address, yours: kind, fault: null }
}
