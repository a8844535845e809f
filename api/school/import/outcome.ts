import type { Outcome } from '../../action/unit-of-work.ts'
import type { RowResult } from '../../action/write/row-outcome.ts'

export interface ListOutcome extends Outcome {
  /** The stored schools, in the order of the rows. */
  readonly ids?: readonly string[]
  readonly created?: number
  readonly updated?: number
  readonly rows?: readonly RowResult[]
}
