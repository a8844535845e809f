import { daysOf } from '../../calendar/today.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { ObligationFilter } from '../../graphql/generated/contract.ts'
import { namesRecord, type ObligationListArgs, obligationWhere } from '../list.ts'
import type { ObligationState } from '../state.ts'
import { countByState, type StateCounts } from './count.ts'
import { type Grouping, type GroupName, groupings } from './group-by.ts'

const mostGroups = 500

/** A group of obligations and how many of them are in which state. */
export type Group = GroupName & { readonly counts: StateCounts }
/** Most obligations of the country end in one of these states: no index helps, and one lookup each would take too long. */
const usual: readonly ObligationState[] = ['OVERDUE', 'DONE']

/** The total of a list of obligations that is faster with all reports read in one pass; null for other lists. */
export function wideTotal(
  context: Context,
  { filter, on }: ObligationListArgs,
): (() => Promise<number>) | null {
  if (!filter?.state || !usual.includes(filter.state) || !isWide(context, filter)) return null
  // The index of due days finds what lies within some of them.
  if (filter.dueFrom != null || filter.dueTo != null) return null
  return async () => {
    const groups = await countBy(context, 'STATE', filter, on)
    return groups[0]?.counts.total ?? 0
  }
}

/** Whether most obligations of the country are looked at. */
const isWide = ({ viewer }: Context, filter: ObligationFilter | null | undefined): boolean =>
  viewer.scope === 'EVERYTHING' && !namesRecord(filter)

/** The groups of the obligations of a filter: one statement counts, one more names the records of the groups. */
export async function countBy(
  context: Context,
  groupBy: keyof typeof groupings,
  filter: ObligationFilter | null | undefined,
  on: string | null | undefined,
): Promise<Group[]> {
  const { by, name }: Grouping = groupings[groupBy]
  const wide = isWide(context, filter)
  const { state, ...rest } = filter ?? {}
  const rows = await countByState(context, {
    by,
    where: obligationWhere(context, wide ? rest : filter, on),
    state: wide ? state : null,
    isWide: wide,
    days: daysOf(context, on),
    limit: mostGroups + 1,
  })
  if (rows.length > mostGroups) {
    throw apiError(
      'TOO_COSTLY',
      `Групп больше ${mostGroups}: сузьте отбор или выберите более крупные группы.`,
    )
  }
  const groups = await Promise.all(
    rows.map(async row => ({ ...(await name(context, row.key)), counts: row })),
  )
  return groups.sort(inOrder)
}
/** By place and label; groups of one label have a fixed order. */
const inOrder = (a: Group, b: Group): number =>
  a.place - b.place || a.label.localeCompare(b.label, 'ru') || (a.key ?? '').localeCompare(b.key ?? '')

export const ObligationCount: Resolvers<'obligation', 'ObligationCount'> = {
  total: group => group.counts.total,
  states: group => group.counts,
}
