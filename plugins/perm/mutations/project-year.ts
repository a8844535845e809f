import { apiError, today, type UnitOfWork } from '../../../api/plugin-api.ts'
import { yearOf } from '../facts/years.ts'

/** BAD_INPUT where a year is none that a project can have been in, or the next one. */
export function requireProjectYear({ context }: UnitOfWork, regionId: string, year: number): void {
  const last = yearOf(today(context, regionId)) + 1
  if (year >= 2000 && year <= last) return
  throw apiError(
    'DATE_OUT_OF_RANGE',
    `Год проекта указан неверно: передайте год от 2000 до ${last}.`,
    'input.year',
  )
}
