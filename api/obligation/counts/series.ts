import { derived } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type {
  ObligationFilter,
  QueryObligationSeriesArgs,
  SeriesStep,
} from '../../graphql/generated/contract.ts'
import { addDays, dayOf, earlier, LAST, monthOf, weekdayOf, yearOf } from '../../term/calendar/days.ts'
import type { Day } from '../../term/term.ts'
import { obligationWhere, statesOf } from '../list.ts'
import { add, countByState, nothing, type StateCounts } from './count.ts'
import { type Group, groupsOf } from './counts.ts'
import { groupings } from './group-by.ts'

const mostPoints = 60

/** The obligations of a filter as they stood on a day. */
export interface SeriesPoint {
  readonly on: string
  readonly counts: StateCounts
  readonly groups: readonly Group[]
}

/** How obligations stood at the end of each step of a span, by one statement for all days. */
export async function seriesOf(
  context: Context,
  { filter, from, to, step, groupBy }: QueryObligationSeriesArgs,
): Promise<readonly SeriesPoint[]> {
  const days = daysBetween(from, to, step)
  const { state, states, ...rest } = filter ?? {}
  if (namesStateWithin(rest)) {
    throw apiError(
      'CHOICE_INVALID',
      'В ряду состояния указываются в полях state и states самого отбора, а не внутри and, or и not: в каждый день они свои.',
    )
  }
  const rows = await countByState(context, {
    by: groupBy ? groupings[groupBy].by : 'STATE',
    where: obligationWhere(context, rest, null),
    states: statesOf(filter),
    days,
  })
  const found = Map.groupBy(rows, row => row.day)
  return Promise.all(
    days.map(async on => {
      const counted = found.get(on) ?? []
      return {
        on,
        counts: counted.reduce<StateCounts>(add, nothing),
        groups: groupBy ? await groupsOf(context, counted, groupBy) : [],
      }
    }),
  )
}

/** Whether a filter that this one holds names a state, which a row has on one day only. */
const namesStateWithin = ({ and, or, not }: ObligationFilter): boolean =>
  [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(
    part => statesOf(part) !== null || namesStateWithin(part),
  )

/** The last day of each step from one day to another, which is the last of them. */
export function daysBetween(from: Day, to: Day, step: SeriesStep): readonly Day[] {
  if (from > to)
    throw apiError('DATES_REVERSED', 'Ряд заканчивается раньше, чем начинается: исправьте from или to.')
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    day = earlier(lastDay[step](day), to)
    days.push(day)
    if (days.length > mostPoints) {
      throw apiError(
        'DATE_OUT_OF_RANGE',
        `В ряду больше ${mostPoints} точек: выберите шаг крупнее или сблизьте from и to.`,
      )
    }
  }
  return days
}

/** The last day of the step in which a day lies. */
const lastDay: Readonly<Record<SeriesStep, (day: Day) => Day>> = {
  DAY: day => day,
  WEEK: day => addDays(day, 7 - weekdayOf(day)),
  MONTH: day => endOf(day, 1),
  QUARTER: day => endOf(day, 3),
  YEAR: day => endOf(day, 12),
}

const endOf = (day: Day, months: 1 | 3 | 12): Day =>
  dayOf(yearOf(day), Math.ceil(monthOf(day) / months) * months, LAST) ?? day

export const ObligationSeriesPoint: Resolvers<'obligation', 'ObligationSeriesPoint'> = {
  total: derived((point: SeriesPoint) => point.counts.total),
  states: derived((point: SeriesPoint) => point.counts),
}
