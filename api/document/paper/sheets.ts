import { printedDay } from '../../calendar/printed-day.ts'
import { mostColumns } from '../../import/sheet/cell.ts'
import { readCsv } from '../../import/sheet/csv.ts'
import { visibleSheets } from '../../import/sheet/workbook.ts'
import type { Paper, PrintedCell, PrintedTable } from './paper.ts'
import { tidy } from './tidy.ts'

type Sheet = Awaited<ReturnType<typeof visibleSheets>>[number]
type Value = Sheet['rows'][number][number]

/** Reads the sheets of a workbook that are not hidden, each as a table. */
export async function readSheets(
  bytes: Uint8Array,
  format: 'XLSX' | 'ODS',
  mostRows: number,
): Promise<Paper> {
  const sheets = await visibleSheets(bytes, format, mostRows)
  return { format, blocks: sheets.map(tableOf) }
}

/** Reads a pasted table, whose cells are parted by tabs, or another delimited text; null if the bytes are no text. */
export function readPasted(bytes: Uint8Array, mostRows: number): Paper | null {
  const tables = readCsv(withTabs(bytes), mostRows)
  if (!tables) return null
  const blocks = tables.sheets.map(({ rows }): PrintedTable => {
    const cellOf = (value: unknown, column: number): PrintedCell => ({
      text: typeof value === 'string' ? tidy(value) : '',
      column,
      span: 1,
      isMergedUp: false,
      ...(typeof value === 'object' && value !== null && { isUnreadable: true }),
    })
    return { kind: 'TABLE', sheet: null, rows: rows.map(row => ({ cells: row.map(cellOf) })) }
  })
  return { format: 'CSV', blocks }
}

/** A copied table has tabs, however many commas are in its cells: the line says so as Excel does. */
function withTabs(bytes: Uint8Array): Uint8Array {
  const isTabbed = bytes.includes(tab) && !bytes.includes(0)
  return isTabbed ? Buffer.concat([Buffer.from('sep=\t\n'), bytes]) : bytes
}

const tab = 9

function tableOf({ name, rows, cells, merges = [] }: Sheet): PrintedTable {
  /** The merged cell that a place belongs to, by the place. */
  const merged = new Map<string, (typeof merges)[number]>()
  for (const one of merges.slice(0, mostMerges))
    for (let row = one.startRow; row <= Math.min(one.endRow, rows.length - 1); row++)
      for (let column = one.startCol; column <= Math.min(one.endCol, mostColumns); column++)
        merged.set(`${row},${column}`, one)
  const table = rows.map((row, at) => ({
    cells: row.slice(0, mostColumns).flatMap((value, column): readonly PrintedCell[] => {
      const place = `${at},${column}`
      const whole = merged.get(place)
      if (whole && column > whole.startCol) return []
      const type = cells?.get(place)?.type
      const isUnreadable = type === 'formula' || type === 'error'
      const span = whole ? Math.min(whole.endCol, mostColumns) - whole.startCol + 1 : 1
      const isMergedUp = whole !== undefined && at > whole.startRow
      const text = isMergedUp || isUnreadable ? '' : textOf(value)
      return [{ text, column, span, isMergedUp, ...(isUnreadable && { isUnreadable }) }]
    }),
  }))
  return { kind: 'TABLE', sheet: name, rows: table }
}

const mostMerges = 20_000

function textOf(value: Value): string {
  if (value === null) return ''
  if (value instanceof Date) return printedDay(value.toISOString().slice(0, 10))
  return tidy(String(value))
}
