import { InputError, type Mistake } from '../../graphql/errors/mistakes.ts'
import { type Check, mistakeAt } from './rows.ts'

/** A row of a list with its place in the input. */
interface Indexed {
  readonly index: number
}

/** Refuses faulty rows of a list: all of it by an InputError, or each of them alone. */
export class Sieve {
  readonly #list: string
  readonly isRowByRow: boolean
  readonly refused = new Map<number, readonly Mistake[]>()

  /** `list` is the path of the rows in the input; `refused` are rows that could not be read. */
  constructor(list: string, isRowByRow: boolean, refused: ReadonlyMap<number, readonly Mistake[]>) {
    this.#list = list
    this.isRowByRow = isRowByRow
    for (const [index, mistakes] of refused) this.refused.set(index, mistakes)
  }

  /** The rows in which no check finds a fault. */
  sift<R extends Indexed>(rows: readonly R[], ...checks: readonly Check<R>[]): readonly R[] {
    const pathOf = ({ index }: R) => `${this.#list}[${index}]`
    const found = rows.map(row =>
      checks.flatMap(check => check(row, row.index)).map(fault => mistakeAt(pathOf(row), fault)),
    )
    const mistakes = found.flat()
    if (mistakes.length === 0) return rows
    if (!this.isRowByRow) throw new InputError(mistakes)
    return rows.filter(({ index }, place) => {
      const own = found[place] ?? []
      if (own.length > 0) this.refused.set(index, own)
      return own.length === 0
    })
  }
}
