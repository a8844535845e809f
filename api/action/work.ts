import type { Prisma } from '../../prisma/generated/client.ts'
import type { Read } from '../data/query.ts'
import type { FindingRow } from '../finding/table.ts'
import type { Context } from '../graphql/context.ts'
import type { Transaction } from './transaction.ts'

/** Where a record belongs, by database ids. */
export interface Place {
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
}

/** A record that an action has written: for the audit log and the change feed. */
export interface Written {
  readonly type: string
  readonly id: string
  readonly key?: string | null
  readonly version: number
  readonly place: Place
  /** Where it lay before, if it has moved: whoever sees only that place is left a tombstone. */
  readonly movedFrom?: Place | null
  /** Nobody but who wrote it may know of it yet: it stays out of the change feed. */
  readonly isPrivate?: boolean
  /** What stood before; null for a new record. */
  readonly before: Prisma.InputJsonObject | null
  /** What stands now; null for an archived record, which leaves a tombstone. */
  readonly after: Prisma.InputJsonObject | null
  /** The ground in the caller's words: a reason, an order's clause. */
  readonly basis?: string | null
}

/** What an action works with, inside its transaction. */
export interface Work {
  /** The name of the mutation, under which the matrix of access and the audit log know it. */
  readonly action: string
  readonly context: Context
  readonly tx: Transaction
  /** Reads inside the transaction. */
  readonly read: Read
  /** Notes a written record; all notes go to the audit log and the change feed before the commit. */
  readonly wrote: (written: Written) => void
}

/** What came of an action: the record, by id, or nothing where rules refused; and what the rules said. */
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
