import type { Outcome } from '../../action/unit-of-work.ts'
import type { Mistake } from '../../graphql/errors/mistakes.ts'
import type { ListedSchoolOutcome } from '../../graphql/generated/contract.ts'

/** What came of one row of a list. */
export interface ListedRowOutcome {
  /** The row's place in the input, from zero. */
  readonly index: number
  readonly id: string | null
  readonly outcome: ListedSchoolOutcome
  readonly error: RowFault | null
}

/** Why a row is not stored. */
export interface RowFault {
  readonly code: string
  readonly reason: string | null
  readonly path: string | null
  readonly message: string
}

export interface ListOutcome extends Outcome {
  /** The stored schools, in the order of the rows. */
  readonly ids?: readonly string[]
  readonly created?: number
  readonly updated?: number
  readonly rows?: readonly ListedRowOutcome[]
}

/** The mistakes of a row as one: where the first is, and what to do about all of them. */
export function faultOf(mistakes: readonly Mistake[]): RowFault {
  const [first] = mistakes
  const code = first?.code ?? 'BAD_INPUT'
  return {
    code,
    reason: first?.reason ?? null,
    path: first?.path ?? null,
    message: mistakes.map(({ message }) => message).join(' '),
  }
}
