import type { Days } from '../../calendar/today.ts'
import { visible } from '../../data/scope.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { column } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import type { Context } from '../../graphql/context.ts'
import { graceOf } from '../grace-days.ts'
import { ObligationState, stateAt, stateOfAll, stateOn } from '../state.ts'
import { obligations } from '../table.ts'

/** How many obligations there are in all and in each state. */
export type StateCounts = { readonly total: number } & { readonly [S in ObligationState]: number }

/** The counts of no obligations. */
export const nothing: StateCounts = {
  total: 0,
  BEFORE_APPROVAL: 0,
  UPCOMING: 0,
  OPEN: 0,
  OVERDUE: 0,
  SUBMITTED: 0,
  RETURNED: 0,
  DONE: 0,
  WAIVED: 0,
}

/** The counts of two sets of obligations together. */
export const add = (one: StateCounts, other: StateCounts): StateCounts => ({
  total: one.total + other.total,
  BEFORE_APPROVAL: one.BEFORE_APPROVAL + other.BEFORE_APPROVAL,
  UPCOMING: one.UPCOMING + other.UPCOMING,
  OPEN: one.OPEN + other.OPEN,
  OVERDUE: one.OVERDUE + other.OVERDUE,
  SUBMITTED: one.SUBMITTED + other.SUBMITTED,
  RETURNED: one.RETURNED + other.RETURNED,
  DONE: one.DONE + other.DONE,
  WAIVED: one.WAIVED + other.WAIVED,
})

const stateColumns = sql.raw(
  Object.keys(ObligationState)
    .map(state => `coalesce(sum(s.count) filter (where s.state = '${state}'), 0)::int as "${state}"`)
    .join(', '),
)

/**
 * What obligations are grouped by: a key of `t`, or their state. They are counted by the stored key, and then each key
 * (not each obligation) is `folded`, for example a day into its month.
 */
export type Grouped = { readonly key: Sql; readonly folded?: (key: Sql) => Sql } | 'STATE'

/** What to count: the obligations within, by their groups, on a day or on each of some days. */
export interface CountQuery {
  readonly by: Grouped
  /** What each group is divided by. */
  readonly thenBy?: Grouped | null | undefined
  readonly where: readonly Sql[]
  /** The day of each obligation, or the days of a series, on each of which all of them are counted. */
  readonly days: Days | readonly string[]
  readonly limit?: number
  /** Set where most obligations of the country are counted: then their reports are read in one pass. */
  readonly isWide?: boolean
  /** Counts only those in one of these states; for a wide count, where no index helps to find them. */
  readonly states?: readonly ObligationState[] | null | undefined
}

/** How many obligations of a group are in which state, on a day of a series. */
export type CountRow = StateCounts & {
  readonly day: string | null
  readonly key: string | null
  readonly then: string | null
}

/** Counts obligations by keys and state in one statement. */
export function countByState(
  context: Context,
  { by, thenBy, where, days, limit, isWide = false, states }: CountQuery,
): Promise<readonly CountRow[]> {
  const grace = graceOf(context.plugins)
  const isSeries = !('each' in days)
  const { state, joins } = isSeries
    ? { state: stateAt(sql`d.day`, grace), joins: sql`cross join unnest(${days}::date[]) d(day)` }
    : isWide
      ? stateOfAll(days, grace)
      : { state: stateOn(days, grace), joins: sql.empty }
  // `offset 0` stops the planner from computing the state again at each use. Counted by stored keys and state first: seven
  // conditions on each of some millions of rows would take as long as finding them.
  return context.read(sql`
    select s.day::text as day, ${shown(by, sql`s.key`)} as key, ${shown(thenBy, sql`s.then_key`)} as "then",
      sum(s.count)::int as total, ${stateColumns}
    from (
      select o.day, o.key, o.then_key, o.state, count(*) as count from (
        select ${isSeries ? sql`d.day` : sql`null::date`} as day, ${stored(by)} as key, ${stored(thenBy)} as then_key,
          ${state} as state
        from ${obligations.name} t ${joins}
        where ${sql.join([visible(context.viewer, obligations), ...where], ' and ')} offset 0
      ) o ${states ? sql`where o.state = any(${states}::text[])` : sql.empty} group by 1, 2, 3, 4
    ) s group by 1, 2, 3 ${limit === undefined ? sql.empty : sql`limit ${limit}`}`)
}

const stored = (by: Grouped | null | undefined): Sql => (!by || by === 'STATE' ? sql`null` : by.key)

function shown(by: Grouped | null | undefined, key: Sql): Sql {
  if (by === 'STATE') return sql`s.state`
  return by?.folded?.(key) ?? sql`${key}::text`
}

export const ObligationStateCounts: Resolvers<'obligation', 'ObligationStateCounts'> = {
  beforeApproval: column('BEFORE_APPROVAL'),
  upcoming: column('UPCOMING'),
  open: column('OPEN'),
  overdue: column('OVERDUE'),
  submitted: column('SUBMITTED'),
  returned: column('RETURNED'),
  done: column('DONE'),
  waived: column('WAIVED'),
}
