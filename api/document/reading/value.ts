import { columnName } from '../../import/sheet/cell.ts'
import type { PrintedCell, PrintedTable } from '../paper/paper.ts'

/** Where in a document a value is: table, row and cell are counted from 1, as a person counts them. */
export interface Place {
  readonly table: number
  readonly row: number
  readonly cell: number
  /** Of a workbook: its sheet and the address of the cell, as D12. */
  readonly sheet?: string
  readonly address?: string
}

/** A text with the cells that it was printed in: several where the table is torn. */
export interface Value {
  readonly text: string
  readonly places: readonly Place[]
}

/** A row of a table on its way. */
export interface RowAt {
  readonly table: PrintedTable
  /** Both from 1. */
  readonly tableNumber: number
  readonly rowNumber: number
  readonly cells: readonly PrintedCell[]
}

export function placeOf({ table, tableNumber, rowNumber, cells }: RowAt, cell: PrintedCell): Place {
  const place = { table: tableNumber, row: rowNumber, cell: cells.indexOf(cell) + 1 }
  if (table.sheet === null) return place
  return { ...place, sheet: table.sheet, address: `${columnName(cell.column)}${rowNumber}` }
}

/** A row as it is named in a finding. */
export const printedPlace = ({
  table,
  tableNumber,
  rowNumber,
}: Pick<RowAt, 'table' | 'tableNumber' | 'rowNumber'>): string =>
  table.sheet === null
    ? `Таблица ${tableNumber}, строка ${rowNumber}`
    : `Лист «${table.sheet}», строка ${rowNumber}`

/** The value with more of it from another row. */
export const joined = (one: Value | null, more: Value | null, by: string): Value | null => {
  if (!one || !more) return one ?? more
  return { text: `${one.text}${by}${more.text}`, places: [...one.places, ...more.places] }
}
