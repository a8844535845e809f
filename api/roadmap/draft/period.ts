import type { PeriodKind } from '../../../prisma/generated/client.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Period } from '../../term/term.ts'
import type { RoadmapRow } from '../table.ts'
import { requireCell } from './cell.ts'

/** A period as a form gives it. */
export interface DraftPeriod {
  readonly kind: PeriodKind
  readonly text: string
  readonly start: string
  readonly end: string
  readonly yearStart: string | null
  readonly yearEnd: string | null
  readonly schoolYears: readonly string[]
}

/** A programme of the country runs twelve; recurrent terms come again in every year of it. */
const mostYears = 20

/** A period with its words as they will be stored; BAD_INPUT where its days contradict each other. */
export function readPeriod(period: DraftPeriod): DraftPeriod {
  const { start, end, yearStart, yearEnd, schoolYears } = period
  if (start > end)
    throw apiError('BAD_INPUT', 'Период карты кончается раньше, чем начинается: проверьте дни.')
  if (Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > mostYears)
    throw apiError('BAD_INPUT', `Период карты длиннее ${mostYears} лет: проверьте дни.`)
  if ((yearStart === null) !== (yearEnd === null) || (yearStart && yearEnd && yearStart > yearEnd)) {
    throw apiError('BAD_INPUT', 'Укажите и первый, и последний день года карты, или ни одного из них.')
  }
  const isYear = (name: string) =>
    /^\d{4}-\d{4}$/.test(name) && Number(name.slice(5)) === Number(name.slice(0, 4)) + 1
  if (schoolYears.length > mostYears || !schoolYears.every(isYear)) {
    throw apiError(
      'BAD_INPUT',
      `Учебный год пишется как 2020-2021; таких лет у карты не больше ${mostYears}.`,
    )
  }
  return { ...period, text: requireCell(period.text, 'Напишите период карты словами документа.') }
}

/** The columns of a roadmap that hold its period. */
export function periodColumns({ kind, text, start, end, yearStart, yearEnd, schoolYears }: DraftPeriod) {
  const day = (date: string | null) => (date === null ? null : new Date(date))
  return {
    ...{ periodKind: kind, periodText: text, startsOn: new Date(start), endsOn: new Date(end) },
    ...{ yearStartsOn: day(yearStart), yearEndsOn: day(yearEnd), schoolYears: [...schoolYears] },
  }
}

/** The period by which the terms of a stored roadmap are read. */
export const termPeriod = (roadmap: RoadmapRow): Period => ({
  start: roadmap.startsOn,
  end: roadmap.endsOn,
  yearStart: roadmap.yearStartsOn,
  yearEnd: roadmap.yearEndsOn,
  schoolYears: roadmap.schoolYears,
})
