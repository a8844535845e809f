import type { Mistake } from '../../graphql/errors/mistakes.ts'

/** What came of one row of a list. */
export interface RowResult {
  /** The row's place in the input, from zero. */
  readonly index: number
  /** The record; null if the row is refused. */
  readonly id: string | null
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED'
  readonly error: RowFault | null
}

/** Why a row is not stored. */
export interface RowFault {
  readonly code: string
  readonly reason: string | null
  readonly path: string | null
  readonly message: string
}

/** The mistakes of a row as one: where the first is, and what to do about all of them. */
function faultOf(mistakes: readonly Mistake[]): RowFault {
  const [first] = mistakes
  const code = first?.code ?? 'BAD_INPUT'
  return {
    code,
    reason: first?.reason ?? null,
    path: first?.path ?? null,
    message: mistakes.map(({ message }) => message).join(' '),
  }
}

/** The results of all rows in the order of the input. */
export function rowResults(
  stored: readonly Omit<RowResult, 'error'>[],
  refused: ReadonlyMap<number, readonly Mistake[]>,
): readonly RowResult[] {
  const faulty = [...refused].map(([index, mistakes]): RowResult => {
    return { index, id: null, outcome: 'REFUSED', error: faultOf(mistakes) }
  })
  return [...stored.map(one => ({ ...one, error: null })), ...faulty].toSorted(
    (one, other) => one.index - other.index,
  )
}
