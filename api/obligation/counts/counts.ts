import { daysOf } from '../../calendar/today.ts'
import { derived } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { ObligationFilter } from '../../graphql/generated/contract.ts'
import { namesRecord, type ObligationListArgs, obligationWhere, statesOf } from '../list.ts'
import type { ObligationState } from '../state.ts'
import { add, type CountQuery, type CountRow, countByState, nothing, type StateCounts } from './count.ts'
import { type Grouping, type GroupName, groupings } from './group-by.ts'

const mostGroups = 500
/** Rows of one statement: groups within groups, or groups on each day of a series. */
const mostCells = 10_000

type GroupBy = keyof typeof groupings

/** A group of obligations, how many of them are in which state, and the groups within it. */
export type Group = GroupName & { readonly counts: StateCounts; readonly groups: readonly Group[] }

/** Most obligations of the country end in one of these states: no index helps, and one lookup each would take too long. */
const usual: readonly ObligationState[] = ['OVERDUE', 'DONE']

/** The total of a list of obligations that is faster with all reports read in one pass; null for other lists. */
export function wideTotal(
  context: Context,
  { filter, on }: ObligationListArgs,
): (() => Promise<number>) | null {
  if (!statesOf(filter)?.some(state => usual.includes(state)) || !isWide(context, filter)) return null
  // The index of due days finds what lies within some of them.
  if (filter?.dueFrom != null || filter?.dueTo != null) return null
  return async () => {
    const rows = await countByState(context, { ...wideQuery(context, filter, on), by: 'STATE' })
    return rows.map(row => row.total).reduce((sum, total) => sum + total, 0)
  }
}

/** Whether most obligations of the country are looked at. */
const isWide = ({ viewer }: Context, filter: ObligationFilter | null | undefined): boolean =>
  viewer.scope === 'EVERYTHING' && !namesRecord(filter)

type Counted = Omit<CountQuery, 'by'>

function wideQuery(
  context: Context,
  filter: ObligationFilter | null | undefined,
  on: string | null | undefined,
): Counted {
  const { state, states, ...rest } = filter ?? {}
  return {
    where: obligationWhere(context, rest, on),
    states: statesOf(filter),
    days: daysOf(context, on),
    isWide: true,
  }
}

/** What to group obligations by, and which of them on which day. */
export interface CountArgs extends Omit<ObligationListArgs, 'orderBy'> {
  readonly groupBy: GroupBy
  readonly thenBy?: GroupBy | null | undefined
}

/** The groups of the obligations of a filter: one statement counts, one more for each kind of group names its records. */
export async function countBy(
  context: Context,
  { groupBy, thenBy, filter, on }: CountArgs,
): Promise<readonly Group[]> {
  if (groupBy === thenBy) {
    throw apiError(
      'CHOICE_INVALID',
      'Признаки groupBy и thenBy совпадают: укажите разные или только groupBy.',
    )
  }
  const query = isWide(context, filter)
    ? wideQuery(context, filter, on)
    : { where: obligationWhere(context, filter, on), days: daysOf(context, on) }
  const rows = await countByState(context, {
    ...query,
    by: groupings[groupBy].by,
    thenBy: thenBy && groupings[thenBy].by,
    limit: (thenBy ? mostCells : mostGroups) + 1,
  })
  return groupsOf(context, rows, groupBy, thenBy)
}

/** The groups of counted rows, named and in order. */
export async function groupsOf(
  context: Context,
  rows: readonly CountRow[],
  groupBy: GroupBy,
  thenBy?: GroupBy | null,
): Promise<readonly Group[]> {
  const found = Map.groupBy(rows, row => row.key)
  if (rows.length > mostCells || found.size > mostGroups) {
    throw apiError(
      'TOO_COSTLY',
      `Групп больше ${mostGroups}: сузьте отбор или выберите более крупные группы.`,
    )
  }
  const { name }: Grouping = groupings[groupBy]
  const groups = await Promise.all(
    [...found].map(async ([key, parts]) => ({
      ...(await name(context, key)),
      counts: parts.reduce<StateCounts>(add, nothing),
      groups: thenBy
        ? await groupsOf(
            context,
            parts.map(part => ({ ...part, key: part.then })),
            thenBy,
          )
        : [],
    })),
  )
  return groups.sort(inOrder)
}

/** By place and label; groups of one label have a fixed order. */
const inOrder = (a: Group, b: Group): number =>
  a.place - b.place || a.label.localeCompare(b.label, 'ru') || (a.key ?? '').localeCompare(b.key ?? '')

export const ObligationCount: Resolvers<'obligation', 'ObligationCount'> = {
  total: derived((group: Group) => group.counts.total),
  states: derived((group: Group) => group.counts),
}
