import { today } from '../calendar/today.ts'
import { firstYear, startOfSchoolYear } from '../calendar/years.ts'
import { apiError, type InputPath } from '../graphql/errors/table.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/** BAD_INPUT if something has happened on a day that has not come in its region; the days by the fields that name them. */
export function requirePast(
  { context }: UnitOfWork,
  regionId: string | null,
  days: Readonly<Record<string, string | null | undefined>>,
): void {
  const last = today(context, regionId)
  const late = Object.keys(days).find(field => (days[field] ?? '') > last)
  if (late === undefined) return
  throw apiError(
    'DATE_IN_FUTURE',
    'Эта дата ещё не наступила: укажите сегодняшнюю или прошедшую.',
    `input.${late}`,
  )
}

/** A name or a text without blanks around it; BAD_INPUT with the message where nothing is left. */
export function requireText(text: string, message: string, path: InputPath): string {
  const written = text.trim()
  if (written === '') throw apiError('VALUE_MISSING', message, path)
  return written
}

/** How many years ahead a school year may be planned for. */
const furthest = 5

/** BAD_INPUT if a school year is not two years in a row, as 2020-2021, or far off. */
export function requireSchoolYear(
  { context }: Pick<UnitOfWork, 'context'>,
  schoolYear: string,
  path: InputPath = 'input.schoolYear',
): void {
  const start = startOfSchoolYear(schoolYear)
  if (start === null) {
    throw apiError(
      'FORMAT_INVALID',
      'Учебный год указан неверно: передайте два года подряд через дефис, например 2020-2021.',
      path,
    )
  }
  const last = context.now.getUTCFullYear() + furthest
  if (start < firstYear || start > last) {
    throw apiError(
      'DATE_OUT_OF_RANGE',
      `Учебный год ${schoolYear} слишком далёк: укажите не позже ${last}-${last + 1}.`,
      path,
    )
  }
}

/** A link as it will be stored; BAD_INPUT if it is not one. */
export function linkOf(url: string | null | undefined, path: InputPath): string | null {
  if (url == null) return null
  const link = URL.parse(url)
  if (link && ['http:', 'https:'].includes(link.protocol)) return link.href
  throw apiError(
    'FORMAT_INVALID',
    'Ссылка указана неверно: она должна начинаться с http:// или https://.',
    path,
  )
}
