import type { Fault } from '../action/write/rows.ts'
import { globalId } from '../graphql/global-id.ts'
import type { Header } from './header.ts'
import type { Absent, Profile } from './profile/profile.ts'
import type { FileRow } from './rows.ts'
import { columnName, type Tables } from './sheet/cell.ts'

/** What came of a row of a file. */
export interface RowOutcome {
  readonly row: FileRow
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED'
  /** The record, by its global id; null if nothing is stored. */
  readonly id: string | null
  readonly faults: readonly RowFault[]
}

/** A fault with its place in the row. */
export interface RowFault {
  readonly code: string
  readonly reason: string | null
  readonly message: string
  /** The field of the profile; null if it is about the whole row. */
  readonly field: string | null
}

export interface ImportOutcome {
  readonly rows: readonly RowOutcome[]
  readonly warnings: readonly string[]
  readonly absent: Absent | null
  /** Whether anything may be stored. */
  readonly isStored: boolean
}

export const faultOf = ({ code = 'BAD_INPUT', reason, message, field }: Fault): RowFault => ({
  code,
  reason: reason ?? null,
  message,
  field: field ?? null,
})

/** The cell of a fault, as people name it: C7. */
export const cellOf = ({ columns }: Header, { number }: FileRow, { field }: RowFault): string | null => {
  const column = field === null ? undefined : columns.get(field)
  return column === undefined ? null : `${columnName(column)}${number}`
}

/** A fault as it is answered and stored. */
export interface PrintedFault extends RowFault {
  readonly cell: string | null
}

/** A row as it is answered and stored. */
export interface PrintedRow {
  readonly row: number
  readonly outcome: RowOutcome['outcome']
  readonly id: string | null
  readonly errors: readonly PrintedFault[]
}

/** A fault with the number of its row. */
export interface PrintedError extends PrintedFault {
  readonly row: number
}

/** A row of the file as it was read. */
export interface PreviewRow {
  readonly row: number
  readonly values: readonly { readonly field: string; readonly label: string; readonly value: string }[]
}

export const printedRow = (header: Header, { row, outcome, id, faults }: RowOutcome): PrintedRow => ({
  row: row.number,
  outcome,
  id,
  errors: faults.map(fault => ({ cell: cellOf(header, row, fault), ...fault })),
})

/** The outcome again, over the rows of the file; those that have none are left out. */
export function outcomesOf(rows: readonly FileRow[], printed: readonly PrintedRow[]): readonly RowOutcome[] {
  const byNumber = new Map(printed.map(one => [one.row, one]))
  return rows.flatMap(row => {
    const one = byNumber.get(row.number)
    if (!one) return []
    const faults = one.errors.map(({ cell: _, ...fault }) => fault)
    return [{ row, outcome: one.outcome, id: one.id, faults }]
  })
}

const mostErrors = 100

/** The first faults with their rows. */
export const errorsOf = (rows: readonly PrintedRow[]): readonly PrintedError[] =>
  rows
    .flatMap(({ row, errors }) => errors.map(error => ({ row, ...error })))
    .toSorted((one, other) => one.row - other.row)
    .slice(0, mostErrors)

export interface Counts {
  readonly done: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
}

export function countsOf(rows: readonly Pick<RowOutcome, 'outcome'>[]): Counts {
  const count = (wanted: RowOutcome['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length
  return {
    done: rows.length,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
  }
}

/** How a file was read, for its answer. */
export function readingOf({ format, encoding, delimiter }: Tables, header: Header, { fields }: Profile) {
  const columns = fields.flatMap(({ name }) => {
    const index = header.columns.get(name)
    if (index === undefined) return []
    return [{ field: name, column: columnName(index), heading: header.headings[index] }]
  })
  return { format, encoding, delimiter, sheet: header.sheet.name || null, columns }
}

const previewed = 5

/** The first rows, as people read them. */
export const previewOf = (rows: readonly FileRow[], { fields }: Profile): readonly PreviewRow[] =>
  rows.slice(0, previewed).map(({ number, values }) => ({
    row: number,
    values: fields.flatMap(({ name, label }) =>
      values.has(name) ? [{ field: name, label, value: printedValue(values.get(name)) }] : [],
    ),
  }))

function printedValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'да' : 'нет'
  return typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value)
}

const mostAnswered = 100

/** What an answer says of the file as a whole. */
export const summaryOf = ({ warnings, absent }: ImportOutcome) => ({
  warnings: warnings.slice(0, mostAnswered),
  notListed: absent && {
    count: absent.count,
    records: absent.records.map(one => ({ ...one, id: globalId('School', one.id) })),
  },
})
