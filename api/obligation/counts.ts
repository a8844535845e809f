import { daysOf } from '../calendar/today.ts'
import { type Builder, orderOf } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { stateCountsOf, type Tally, tally } from './count.ts'
import { type Grouping, type GroupName, groupings, typeOfRecord } from './group-by.ts'
import { namesRecord, type ObligationFilter, type ObligationListArgs, obligationWhere } from './list.ts'
import type { ObligationState } from './state.ts'

const mostGroups = 500

type Group = GroupName & { readonly tally: Tally }

/** `Query.obligationCounts`: one statement counts, one more names the records of the groups. */
export function buildObligationCounts(builder: Builder): void {
  const record = builder.unionType('ObligationGroupRecord', {
    types: ['Region', 'Municipality', 'School', 'Organization', 'Roadmap', 'RoadmapSection', 'Activity'],
    resolveType: row => typeOfRecord(row),
  })
  const count = builder.objectRef<Group>('ObligationCount').implement({
    fields: t => ({
      key: t.exposeString('key', { nullable: true }),
      label: t.exposeString('label'),
      // A record comes from the table of one of the union's types.
      record: t.field({ type: record, nullable: true, resolve: group => group.record as never }),
      total: t.int({ resolve: group => group.tally.total }),
      states: t.field({ type: stateCountsOf(builder), resolve: group => group.tally }),
    }),
  })
  builder.queryField('obligationCounts', t =>
    t.field({
      type: [count],
      args: {
        filter: t.arg({ type: 'ObligationFilter' }),
        on: t.arg({ type: 'Date' }),
        groupBy: t.arg({ type: orderOf(builder, 'ObligationGrouping', groupings), required: true }),
      },
      resolve: (_, { filter, on, groupBy }, context) => countBy(context, groupBy, filter, on),
    }),
  )
}

/** Most obligations of a country are in one of these, sooner or later: no index finds them, and one by one would take for ever. */
const usual: readonly ObligationState[] = ['OVERDUE', 'DONE']

/** Counts what a list of obligations has, where all reports are better read in one pass than one by one; null elsewhere. */
export function wideTotal(
  context: Context,
  { filter, on }: ObligationListArgs,
): (() => Promise<number>) | null {
  if (!filter?.state || !usual.includes(filter.state) || !isWide(context, filter)) return null
  // The index of due days finds what lies within some of them.
  if (filter.dueFrom != null || filter.dueTo != null) return null
  return async () => {
    const groups = await countBy(context, 'STATE', filter, on)
    return groups[0]?.tally.total ?? 0
  }
}

/** Whether most obligations of the country are looked at. */
const isWide = ({ viewer }: Context, filter: ObligationFilter | null | undefined): boolean =>
  viewer.scope === 'EVERYTHING' && !namesRecord(filter)

async function countBy(
  context: Context,
  groupBy: keyof typeof groupings,
  filter: ObligationFilter | null | undefined,
  on: string | null | undefined,
): Promise<Group[]> {
  const { by, name }: Grouping = groupings[groupBy]
  const wide = isWide(context, filter)
  const { state, ...rest } = filter ?? {}
  const rows = await tally(context, {
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
  const groups = await Promise.all(rows.map(async row => ({ ...(await name(context, row.key)), tally: row })))
  return groups.sort((a, b) => a.place - b.place || a.label.localeCompare(b.label, 'ru'))
}
