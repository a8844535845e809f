/** A day without a time zone, as YYYY-MM-DD. */
export interface Day {
  readonly day: string
}

/** A cell whose value is not taken: a formula shows what another program has computed, perhaps long ago. */
export interface Unreadable {
  readonly unreadable: 'FORMULA' | 'ERROR'
}

/** A cell of a table; null is a blank one. */
export type Cell = string | number | boolean | Day | Unreadable | null

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

/** What a file was read as. */
export interface Tables {
  readonly format: 'CSV' | 'XLSX' | 'ODS'
  /** Of CSV. */
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly sheets: readonly Sheet[]
}

/** Cells of a row beyond this one are not read. */
export const mostColumns = 200

/** What a person sees in a cell. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет'
  if (typeof cell !== 'object') return String(cell).trim()
  return 'day' in cell ? cell.day : ''
}

export const isBlank = (cell: Cell): boolean => cell === null || cell === ''

/** A, B, …, Z, AA, … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}
