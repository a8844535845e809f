import { apiError } from '../graphql/errors/table.ts'

/** BAD_INPUT if the last day is before the first; either may be unknown. */
export function requireOrder(first: string | null | undefined, last: string | null | undefined): void {
  if (first != null && last != null && last < first) {
    throw apiError('BAD_INPUT', `Последний день (${last}) раньше первого (${first}): исправьте один из них.`)
  }
}

/** BAD_INPUT if the record has already ended. */
export function requireNotEnded(validTo: string | null, today: string): void {
  if (validTo !== null && validTo < today) {
    throw apiError('BAD_INPUT', `Запись уже закончилась ${validTo}: закончить её ещё раз нельзя.`)
  }
}

/** The calendar day before an ISO date. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
