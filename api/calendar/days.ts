import { apiError, type InputPath } from '../graphql/errors/table.ts'
import { printedDay } from './printed-day.ts'

/** BAD_INPUT if the last day is before the first; either may be unknown. */
export function requireOrder(
  first: string | null | undefined,
  last: string | null | undefined,
  path: InputPath = 'input.validTo',
): void {
  if (first != null && last != null && last < first) {
    throw apiError(
      'DATES_REVERSED',
      `Дата окончания (${printedDay(last)}) раньше даты начала (${printedDay(first)}): исправьте одну из них.`,
      path,
    )
  }
}

/** BAD_INPUT if the record has already ended. */
export function requireNotEnded(validTo: string | null, today: string): void {
  if (validTo !== null && validTo < today) {
    throw apiError(
      'ALREADY_DONE',
      `Запись уже завершена ${printedDay(validTo)}: завершать её ещё раз не нужно.`,
    )
  }
}

/** The calendar day so many days after an ISO date. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The calendar day before an ISO date. */
export const dayBefore = (day: string): string => dayAfter(day, -1)
