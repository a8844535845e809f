import type { Context } from '../../graphql/context.ts'
import { apiError, type InputPath } from '../../graphql/errors/table.ts'
import type { RoadmapPeriodInput } from '../../graphql/generated/contract.ts'
import type { Period } from '../../term/term.ts'
import type { RoadmapRow } from '../table.ts'
import { requireCell } from './cell.ts'

/** The columns of a roadmap that hold its period. */
export type PeriodColumns = Pick<
  RoadmapRow,
  'periodKind' | 'periodText' | 'startsOn' | 'endsOn' | 'yearStartsOn' | 'yearEndsOn' | 'schoolYears'
>

/** The longest period in years: a national programme runs twelve, and recurrent terms repeat in every year. */
const mostYears = 20

/** The period of an input as it is stored; BAD_INPUT if its days contradict each other. */
export function readPeriod(period: RoadmapPeriodInput, path: InputPath): PeriodColumns {
  const { kind, text, start, end, yearStart = null, yearEnd = null } = period
  const schoolYears = period.schoolYears ?? []
  requireSpan(start, end, path)
  if ((yearStart === null) !== (yearEnd === null) || (yearStart && yearEnd && yearStart > yearEnd)) {
    throw apiError(
      'CHOICE_INVALID',
      'Указана одна дата года дорожной карты: укажите обе (yearStart и yearEnd) или ни одной.',
      `${path}.yearStart`,
    )
  }
  const isYear = (name: string) =>
    /^\d{4}-\d{4}$/.test(name) && Number(name.slice(5)) === Number(name.slice(0, 4)) + 1
  if (schoolYears.length > mostYears || !schoolYears.every(isYear)) {
    throw apiError(
      'FORMAT_INVALID',
      `Учебные годы указаны неверно: передайте их как 2020-2021, не больше ${mostYears}.`,
      `${path}.schoolYears`,
    )
  }
  return {
    periodKind: kind,
    periodText: requireCell(
      text,
      'Период дорожной карты не указан: напишите его, как в документе.',
      `${path}.text`,
    ),
    startsOn: start,
    endsOn: end,
    yearStartsOn: yearStart,
    yearEndsOn: yearEnd,
    schoolYears: [...schoolYears],
  }
}

/** BAD_INPUT where a period ends before it starts, or is longer than any document's. */
export function requireSpan(start: string, end: string, path?: InputPath): void {
  if (start > end)
    throw apiError(
      'DATES_REVERSED',
      'Период дорожной карты заканчивается раньше, чем начинается: исправьте даты.',
      path,
    )
  if (Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > mostYears)
    throw apiError(
      'DATE_OUT_OF_RANGE',
      `Период дорожной карты длиннее ${mostYears} лет: исправьте даты.`,
      path,
    )
}

/** The period of a stored roadmap. */
export const periodOf = (roadmap: RoadmapRow): PeriodColumns => ({
  periodKind: roadmap.periodKind,
  periodText: roadmap.periodText,
  startsOn: roadmap.startsOn,
  endsOn: roadmap.endsOn,
  yearStartsOn: roadmap.yearStartsOn,
  yearEndsOn: roadmap.yearEndsOn,
  schoolYears: roadmap.schoolYears,
})

/** The period by which the terms of a roadmap are read, and the calendar of workdays. */
export const termPeriod = (roadmap: PeriodColumns, { calendar }: Pick<Context, 'calendar'>): Period => ({
  calendar,
  start: roadmap.startsOn,
  end: roadmap.endsOn,
  yearStart: roadmap.yearStartsOn,
  yearEnd: roadmap.yearEndsOn,
  schoolYears: roadmap.schoolYears,
})
