import type { Change } from '../change/record.ts'
import type { GrantedRole } from '../data/scope.ts'
import type { Table } from '../data/table.ts'
import type { Transaction } from '../database/transaction.ts'
import type { FindingRow } from '../finding/table.ts'
import type { Context } from '../graphql/context.ts'
import type { InputPath } from '../graphql/errors/table.ts'

/** Where a record belongs, by database ids. */
export interface Place {
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
  /** The second of the two schools of a partnership. */
  readonly otherSchoolId?: string | null
}

/** A record as JSON, for the audit log. */
export type Snapshot = Readonly<Record<string, unknown>>

/** A record that an action has written: for the audit log and the change feed. */
export interface Written {
  readonly type: string
  readonly id: string
  readonly key?: string | null
  readonly version: number
  /** How many of its versions only readers of its whole place know of. */
  readonly innerVersions?: number
  /** Only readers of its whole place are notified. */
  readonly isInner?: boolean
  readonly place: Place
  /** Its old place, if it has moved: readers of only that place get a tombstone. */
  readonly movedFrom?: Place | null
  /** Only its author may see it yet: it stays out of the change feed. */
  readonly isPrivate?: boolean
  /** The record before; null for a new one. */
  readonly before: Snapshot | null
  /** The record after; null for an archived one, which leaves a tombstone. */
  readonly after: Snapshot | null
  /** The basis in the caller's words: a reason, an order's clause. */
  readonly basis?: string | null
}

/** The regions (ISO 3166-2) of a plugin, and its title. */
export interface PluginRegions {
  readonly title: string
  readonly regions: readonly string[]
}

/** Who may perform an action, and where; and the tables of the server's schema. */
export type Permitted = Pick<UnitOfWork, 'roles' | 'plugin' | 'tables'>

/** What an action works with, inside its transaction. */
export interface UnitOfWork extends Transaction {
  /** The name of the mutation, under which the audit log knows it. */
  readonly action: string
  /** Any of these roles on a record's territory is enough to change it; what `@access` says of the mutation. */
  readonly roles: readonly GrantedRole[]
  /** The plugin whose mutation it is: its records lie in its regions. */
  readonly plugin: PluginRegions | null
  /** The tables of all records, those of plugins included. */
  readonly tables: readonly Table<unknown>[]
  readonly context: Context
  /** Where the input names a record, by its database id: the path that errors about the record have. */
  readonly pathOf: (id: string) => InputPath | undefined
  /** Tracks a written record; all of them go to the audit log and the change feed before the commit. */
  readonly track: (written: Written) => void
  /** Tracks what goes to the change feed alone: see `announce`. */
  readonly announced: (change: Change) => void
}

/** What an action gives: the record by its id, and the findings of rules where there are any. */
export interface ActionResult {
  readonly id: string | null
  readonly findings?: readonly FindingRow[]
}

/** What came of an action: the record, by id, or nothing where rules refused; and what the rules found. */
export interface Outcome {
  readonly id: string | null
  readonly findings: readonly FindingRow[]
}

/** What came of an action that writes many records: their ids, in the order of the input; none where rules refused. */
export interface BulkOutcome extends Outcome {
  readonly ids?: readonly string[]
}

/** Thrown by an action that rules refuse: the transaction is undone and the findings are the answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly findings: readonly FindingRow[]
  constructor(findings: readonly FindingRow[]) {
    super('refused by rules')
    this.findings = findings
  }
}
