import { startOfSchoolYear } from '../../calendar/years.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { RoadmapPeriodInput } from '../../graphql/generated/contract.ts'
import { readDay } from '../../graphql/scalars.ts'

/** What a request says of the roadmap besides its document. */
export interface Stated {
  readonly title: string | null
  readonly start: string | null
  readonly end: string | null
}

const names = /дорожн\S+ карт|план\b|план\s|проект|комплекс\S* мер|программ/iu
const mostTitle = 500

/** The title above the table: from the last line that names a plan to the table. */
export function titleIn(above: readonly string[]): string {
  const from = above.findLastIndex(line => names.test(line))
  const title = from < 0 ? '' : above.slice(from).join(' ').replace(/\s+/g, ' ')
  return title.length > mostTitle ? (above[from] ?? '').slice(0, mostTitle) : title
}

/** The period of the request, or the one that the lines above the table name. */
export function periodOf({ start, end }: Stated, above: readonly string[]): RoadmapPeriodInput {
  if (start !== null && end !== null) return between(readDay(start), readDay(end))
  if (start !== null || end !== null)
    throw apiError('CHOICE_INVALID', 'Указана одна дата периода: укажите обе (start и end) или ни одной.')
  const found = periodIn(above.join(' '))
  if (found) return found
  throw apiError(
    'VALUE_MISSING',
    'Период дорожной карты в документе не определён: укажите start и end, например 2026-09-01 и 2027-08-31.',
  )
}

/** The only period that is named; null where there is none, or where several contradict each other. */
function periodIn(text: string): RoadmapPeriodInput | null {
  const schoolYears = [...text.matchAll(/(20\d\d)\s*[-–—/]\s*(20\d\d)\s+уч\S*\s+год\S*/gu)].flatMap(
    ([printed, first, second]) => {
      const schoolYear = `${first}-${second}`
      const isYear = startOfSchoolYear(schoolYear) !== null
      return isYear ? [year('SCHOOL_YEAR', printed, `${first}-09-01`, `${second}-08-31`, [schoolYear])] : []
    },
  )
  // The year of a date, and one that only ends the period, is none.
  const years = [...text.matchAll(/(?:^|\s)(?:на|за)\s+(20\d\d)\s*(?:год|г\.)/gu)].map(([, one]) =>
    year('CALENDAR_YEAR', `${one} год`, `${one}-01-01`, `${one}-12-31`, []),
  )
  const found = new Map([...schoolYears, ...years].map(one => [one.start, one]))
  const [only = null] = found.size === 1 ? [...found.values()] : []
  return only
}

const year = (
  kind: RoadmapPeriodInput['kind'],
  text: string,
  start: string,
  end: string,
  schoolYears: readonly string[],
): RoadmapPeriodInput => ({
  kind,
  text,
  start,
  end,
  yearStart: start,
  yearEnd: end,
  schoolYears: [...schoolYears],
})

function between(start: string, end: string): RoadmapPeriodInput {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  const schoolYear = `${first}-${last}`
  if (start.endsWith('-09-01') && end.endsWith('-08-31') && startOfSchoolYear(schoolYear) !== null)
    return year('SCHOOL_YEAR', `${schoolYear} учебный год`, start, end, [schoolYear])
  if (first === last && start.endsWith('-01-01') && end.endsWith('-12-31'))
    return year('CALENDAR_YEAR', `${first} год`, start, end, [])
  return { kind: 'PROJECT', text: `с ${start} по ${end}`, start, end }
}
