import type { Days } from '../../calendar/today.ts'
import { visible } from '../../data/scope.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { column } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import type { Context } from '../../graphql/context.ts'
import { graceOf } from '../grace-days.ts'
import { ObligationState, stateOfAll, stateOn } from '../state.ts'
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

/** What to count: the obligations within, by their groups, on a day. */
export interface CountQuery {
  readonly by: Grouped
  readonly where: readonly Sql[]
  readonly days: Days
  readonly limit?: number
  /** Set where most obligations of the country are counted: then their reports are read in one pass. */
  readonly isWide?: boolean
  /** Counts only those in this state; for a wide count, where no index helps to find them. */
  readonly state?: ObligationState | null | undefined
}

/** Counts obligations by key and state in one statement. */
export function countByState(
  context: Context,
  { by, where, days, limit, isWide = false, state: only }: CountQuery,
): Promise<readonly (StateCounts & { readonly key: string | null })[]> {
  const grace = graceOf(context.plugins)
  const { state, joins } = isWide
    ? stateOfAll(days, grace)
    : { state: stateOn(days, grace), joins: sql.empty }
  // `offset 0` stops the planner from computing the state again at each use. Counted by key and state first: seven
  // conditions on each of some millions of rows would take as long as finding them.
  const stored = sql`s.key`
  const shown = by === 'STATE' ? sql`s.state` : (by.folded?.(stored) ?? sql`${stored}::text`)
  return context.read(sql`
    select ${shown} as key, sum(s.count)::int as total, ${stateColumns}
    from (
      select o.key, o.state, count(*) as count from (
        select ${by === 'STATE' ? sql`null` : by.key} as key, ${state} as state
        from ${obligations.name} t ${joins}
        where ${sql.join([visible(context.viewer, obligations), ...where], ' and ')} offset 0
      ) o ${only ? sql`where o.state = ${only}` : sql.empty} group by 1, 2
    ) s group by 1 ${limit === undefined ? sql.empty : sql`limit ${limit}`}`)
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
