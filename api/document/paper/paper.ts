/** A cell of a table as it is printed. */
export interface PrintedCell {
  /** Its paragraphs, one a line. */
  readonly text: string
  /** Its first column in the grid of the table, from zero. */
  readonly column: number
  /** How many columns it is wide. */
  readonly span: number
  /** Joined with the cell above it. */
  readonly isMergedUp: boolean
  /** A formula or an error of a workbook: what it shows is not read. */
  readonly isUnreadable?: true
}

/** A row of a table; a blank cell is in it as well. */
export interface PrintedRow {
  readonly cells: readonly PrintedCell[]
}

export interface PrintedTable {
  readonly kind: 'TABLE'
  /** The name of the sheet in a workbook. */
  readonly sheet: string | null
  readonly rows: readonly PrintedRow[]
}

export interface Paragraph {
  readonly kind: 'PARAGRAPH'
  readonly text: string
}

/** A document as it is printed: its paragraphs and tables in their order. */
export interface Paper {
  readonly format: 'DOCX' | 'XLSX' | 'ODS' | 'CSV'
  readonly blocks: readonly (Paragraph | PrintedTable)[]
}

/** How many columns the grid of a table has. */
export const widthOf = ({ rows }: PrintedTable): number =>
  rows.reduce(
    (most, { cells }) => cells.reduce((wide, one) => Math.max(wide, one.column + one.span), most),
    0,
  )
