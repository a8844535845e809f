import { InputError, type Mistake } from '../../graphql/errors/mistakes.ts'
import type { InputReason } from '../../graphql/errors/reasons.ts'
import { apiError, type InputPath } from '../../graphql/errors/table.ts'

/** How many rows one action writes at most. */
export const mostRows = 200

/** BAD_INPUT if a bulk action is given no row or too many. */
export function requireRows(rows: readonly unknown[], path: InputPath): void {
  if (rows.length === 0) throw apiError('LIST_SIZE_INVALID', 'Строк нет: передайте хотя бы одну.', path)
  if (rows.length > mostRows) {
    throw apiError('LIST_SIZE_INVALID', `Строк больше ${mostRows}: разделите их на несколько запросов.`, path)
  }
}

/** What is wrong with a row, or with one field of it. */
export interface Fault {
  readonly code?: 'BAD_INPUT' | 'NOT_FOUND' | 'FORBIDDEN'
  readonly reason?: InputReason
  readonly message: string
  readonly field?: string
}

/** An InputError with all faults of an input that is no list; `what` begins each of their messages. */
export function requireCorrect(faults: readonly Fault[], what?: string): void {
  const begin = what === undefined ? '' : `${what}: `
  const mistakes = faults.map(fault => mistakeAt('input', { ...fault, message: `${begin}${fault.message}` }))
  if (mistakes.length > 0) throw new InputError(mistakes)
}

/** What is wrong with a row, from one point of view. */
export type Check<R> = (row: R, index: number) => readonly Fault[]

/** An InputError with the faults of all rows, if there are any. `list` is the path of the list in the input. */
export function requireFaultless<R>(list: string, rows: readonly R[], ...checks: readonly Check<R>[]): void {
  const mistakes = rows.flatMap((row, index) =>
    checks.flatMap(check => check(row, index)).map(fault => mistakeAt(`${list}[${index}]`, fault)),
  )
  if (mistakes.length > 0) throw new InputError(mistakes)
}

/** A fault with the path of its row or field. */
export const mistakeAt = (path: string, { field, ...fault }: Fault): Mistake => ({
  ...fault,
  path: field === undefined ? path : `${path}.${field}`,
})

/** Finds rows that say the same thing of the same as an earlier one; null is the name of a row that says nothing. */
export function distinct<R>(nameOf: (row: R) => readonly unknown[] | null): Check<R> {
  const places = new Map<string, number>()
  return (row, place) => {
    const given = nameOf(row)
    if (given === null) return []
    const name = JSON.stringify(given)
    const first = places.get(name)
    if (first === undefined) places.set(name, place)
    return first === undefined
      ? []
      : [{ reason: 'DUPLICATE_IN_INPUT', message: `то же, что в строке ${first + 1}; оставьте одну.` }]
  }
}

/** The fault of a row that names a record which is absent or which the user may not see. */
export const notFound = (what: string, field?: string): Fault => ({
  code: 'NOT_FOUND',
  message: `${what}: проверьте идентификатор.`,
  ...(field !== undefined && { field }),
})

/** An InputError for the rows that are stored already, found by their indexes. */
export function requireUnknown<R>(
  list: string,
  rows: readonly R[],
  known: readonly { readonly row: number }[],
  message: string,
): void {
  const stored = new Set(known.map(({ row }) => row))
  requireFaultless(list, rows, (_, index) =>
    stored.has(index) ? [{ reason: 'ALREADY_EXISTS', message }] : [],
  )
}

/** Whether a number has no more digits after the point than a column keeps. */
export const hasDigits = (value: number, digits: number): boolean => Number(value.toFixed(digits)) === value
