import type { Fault } from '../action/write/rows.ts'
import { globalId } from '../graphql/global-id.ts'
import type { Header } from './header.ts'
import type { Absent, Profile } from './profile/profile.ts'
import type { FileRow } from './rows.ts'
import { columnName } from './sheet/cell.ts'

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

export const countOf = ({ rows }: ImportOutcome, wanted: RowOutcome['outcome']): number =>
  rows.filter(({ outcome }) => outcome === wanted).length

const mostAnswered = 100

/** What a program is answered. */
export function answerOf(outcome: ImportOutcome, header: Header, profile: Profile) {
  const { absent, warnings, isStored, rows } = outcome
  const column = (name: string) => header.columns.get(name)
  return {
    stored: isStored,
    created: countOf(outcome, 'CREATED'),
    updated: countOf(outcome, 'UPDATED'),
    unchanged: countOf(outcome, 'UNCHANGED'),
    refused: countOf(outcome, 'REFUSED'),
    sheet: header.sheet.name || null,
    columns: profile.fields.flatMap(({ name }) => {
      const index = column(name)
      return index === undefined
        ? []
        : [{ field: name, column: columnName(index), heading: header.headings[index] }]
    }),
    rows: rows.map(({ row, outcome: result, id, faults }) => ({
      row: row.number,
      outcome: result,
      id,
      errors: faults.map(fault => ({ cell: cellOf(header, row, fault), ...fault })),
    })),
    warnings: warnings.slice(0, mostAnswered),
    notListed: absent && {
      count: absent.count,
      records: absent.records.map(one => ({ ...one, id: globalId('School', one.id) })),
    },
  }
}
