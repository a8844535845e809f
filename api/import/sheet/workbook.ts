import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { type Cell, mostColumns, type Sheet, type Tables } from './cell.ts'

type Workbook = Awaited<ReturnType<typeof readXlsx>>

/** A workbook is searched for its table in so many sheets. */
const mostSheets = 50

/** Reads the sheets of a workbook that are not hidden. */
export async function visibleSheets(
  bytes: Uint8Array,
  format: 'XLSX' | 'ODS',
  mostRows: number,
): Promise<Workbook['sheets']> {
  const read = format === 'XLSX' ? readXlsx : readOds
  const { sheets } = await read(bytes, {
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    maxRows: mostRows,
  })
  return sheets.slice(0, mostSheets)
}

/** Reads the cells of the sheets that are not hidden. */
export async function readWorkbook(
  bytes: Uint8Array,
  format: 'XLSX' | 'ODS',
  mostRows: number,
): Promise<Tables> {
  const sheets = await visibleSheets(bytes, format, mostRows)
  return { format, encoding: null, delimiter: null, sheets: sheets.map(sheetOf) }
}

function sheetOf({ name, rows, cells }: Workbook['sheets'][number]): Sheet {
  const table = rows.map(row => row.slice(0, mostColumns).map(cellOf))
  for (const [place, { type }] of cells ?? []) {
    if (type !== 'formula' && type !== 'error') continue
    const [row = 0, column = 0] = place.split(',').map(Number)
    const line = table[row]
    if (line && column < mostColumns) line[column] = { unreadable: type === 'formula' ? 'FORMULA' : 'ERROR' }
  }
  return { name, rows: table }
}

type Value = Workbook['sheets'][number]['rows'][number][number]

function cellOf(value: Value): Cell {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) }
  return typeof value === 'string' && value.trim() === '' ? null : value
}
