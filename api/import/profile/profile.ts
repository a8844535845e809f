import type { LabelledEnum } from '../../../schema/labels.ts'
import type { Fault } from '../../action/write/rows.ts'
import type { Context } from '../../graphql/context.ts'
import type { Limits } from '../../server/limits.ts'
import type { Cell } from '../sheet/cell.ts'

/** What a cell says, or what is wrong with it. */
export type Reading = { readonly value: unknown } | { readonly fault: Fault }

/** A field of the rows of a profile. */
export interface Field {
  readonly name: string
  /** What people call it. */
  readonly label: string
  /** Headings under which it is found; its label and name are others. */
  readonly headings: readonly string[]
  readonly isRequired?: boolean
  /** Where the mutation names it, if otherwise. */
  readonly path?: string
  /** Reads a cell that is not blank. */
  readonly read: (cell: NonNullable<Cell>, labels: readonly LabelledEnum[]) => Reading
}

/** The values of a row by the names of its fields. */
export type Values = ReadonlyMap<string, unknown>

/** A row of the file as the mutation takes it, or what is wrong with it. */
export type Prepared =
  | {
      readonly input: object
      /** Rows of different groups are not written by one mutation. */
      readonly group?: string
    }
  | { readonly faults: readonly Fault[] }

/** How rows of a table become the input of a mutation. */
export interface Profile {
  readonly name: string
  readonly title: string
  /** The mutation that writes the rows. It takes them row by row. */
  readonly action: string
  readonly fields: readonly Field[]
  /** Values of fields that neither the table nor the request gives. */
  readonly defaults: Readonly<Record<string, string>>
  /** The field of the input that holds the rows. */
  readonly list: string
  /** Answers with `rows` and `findings`. */
  readonly document: string
  /** How many rows the mutation takes. */
  readonly size: (limits: Limits) => number
  /** What a row is about: two rows of a file that have it in common contradict each other. Null if it says nothing. */
  readonly identity: (values: Values) => readonly unknown[] | null
  /** The field that says what a row is about, if it is one alone. */
  readonly identifier?: string
  /** Finds the records that rows name. */
  readonly prepare: (context: Context, rows: readonly Values[]) => Promise<readonly Prepared[]>
  /** What else the input has. */
  readonly options: (request: ImportOptions) => object
  /** Records that the platform has and the whole list has not, by the ids of those that it has. */
  readonly absent?: (context: Context, ids: readonly string[]) => Promise<Absent>
}

/** What a request says of a file besides its profile. */
export interface ImportOptions {
  /** Why records are changed. */
  readonly reason: string | null
  /** The day of the list. */
  readonly on: string | null
}

export interface Absent {
  readonly count: number
  /** The first of them. */
  readonly records: readonly { readonly id: string; readonly key: string; readonly name: string }[]
}
