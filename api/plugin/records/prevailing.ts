import type { Table } from '../../data/table.ts'

/** A record that pairs a clause of an order with the activity of its annex that asks for the same. */
export interface PrevailingPair {
  readonly orderClauseId: string
  readonly activityId: string
  readonly archivedAt: Date | null
}

/** The pairs of a region where the act prevails over its annex. */
export type PrevailingPairs = Table<PrevailingPair>
