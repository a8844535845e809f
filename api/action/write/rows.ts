import { apiError } from '../../graphql/errors/table.ts'

/** How many rows one action writes at most. */
export const mostRows = 200

/** BAD_INPUT if a bulk action is given no row or too many. */
export function requireRows(rows: readonly unknown[]): void {
  if (rows.length === 0) throw apiError('LIST_SIZE_INVALID', 'Строк нет: передайте хотя бы одну.')
  if (rows.length > mostRows) {
    throw apiError('LIST_SIZE_INVALID', `Строк больше ${mostRows}: разделите их на несколько запросов.`)
  }
}

/** How many faulty rows one answer tells of. */
const maxReported = 10

/** BAD_INPUT with the faults of the rows that have one, the first ten; rows are numbered as people count. */
export function requireFaultless<R>(rows: readonly R[], faultOf: (row: R) => string | null): void {
  const faults = rows.flatMap((row, place) => {
    const fault = faultOf(row)
    return fault ? [`Строка ${place + 1}: ${fault}`] : []
  })
  if (faults.length === 0) return
  const rest = faults.length > maxReported ? [`Ещё строк с ошибками: ${faults.length - maxReported}.`] : []
  throw apiError('FORMAT_INVALID', [...faults.slice(0, maxReported), ...rest].join(' '))
}

/** BAD_INPUT where two rows say the same thing of the same. */
export function requireDistinct<R>(rows: readonly R[], nameOf: (row: R) => readonly unknown[]): void {
  const places = new Map<string, number>()
  requireFaultless([...rows.entries()], ([place, row]) => {
    const name = JSON.stringify(nameOf(row))
    const first = places.get(name)
    places.set(name, place)
    return first === undefined ? null : `то же, что в строке ${first + 1}; оставьте одну.`
  })
}

/** Whether a number has no more digits after the point than a column keeps. */
export const hasDigits = (value: number, digits: number): boolean => Number(value.toFixed(digits)) === value
