import { placesOf } from '../access/matrix.ts'
import { daysOf } from '../calendar/today.ts'
import { coveredBy } from '../data/scope.ts'
import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { ListOf } from '../data/window.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import type { Context } from '../graphql/context.ts'
import type { ObligationFilter } from '../graphql/generated/contract.ts'
import { ofSectionKind } from '../roadmap/section-kind.ts'
import { graceOf } from './grace-days.ts'
import { type ObligationState, stateIs } from './state.ts'
import { type ObligationRow, obligations } from './table.ts'

export const obligationOrders = {
  DUE_ASC: ascending('DUE_ASC', key('due_on', 'date')),
  DUE_DESC: descending('DUE_DESC', key('due_on', 'date')),
} satisfies Record<string, Order>

/** The fields of a filter that name a record. */
const named = [
  'region',
  'municipality',
  'school',
  'organization',
  'roadmap',
  'section',
  'activity',
  'order',
  'clause',
] as const

/** Whether a filter names a record, so that an index finds the few obligations it leaves. */
export const namesRecord = (filter: ObligationFilter | null | undefined): boolean =>
  named.some(field => filter?.[field] != null)

const filterWhere = filterOf('ObligationFilter', obligations, {
  state: null,
  states: null,
  // Not those of an activity that follows the clause.
  clause: id => [
    sql`${obligations.column('orderClauseId')} = ${id}`,
    sql`${obligations.column('activityId')} is null`,
  ],
  sectionKind: kind => [ofSectionKind(kind)],
  mine: (mine, { viewer }) => {
    const reported = coveredBy(placesOf(viewer, 'submitReport'), obligations)
    return [mine ? reported : sql`${reported} is not true`]
  },
})

/** The states that a filter leaves, in any of which an obligation is; null where it names none. */
export function statesOf(filter: ObligationFilter | null | undefined): readonly ObligationState[] | null {
  const { state, states } = filter ?? {}
  if (state && states) return states.filter(one => one === state)
  return state ? [state] : (states ?? null)
}

/** The predicates of an obligation filter, the plugins' included; `on` is the day of its `state`, its region's today where it is not named. */
export function obligationWhere(
  context: Context,
  filter: ObligationFilter | null | undefined,
  on: string | null | undefined,
): readonly Sql[] {
  const states = statesOf(filter)
  const where = filterWhere(context, filter, part => obligationWhere(context, part, on))
  if (!states) return where
  const days = daysOf(context, on)
  const grace = graceOf(context.plugins)
  const within = states.map(state => sql`(${stateIs(state, days, grace)})`)
  return [...where, within.length > 0 ? sql`(${sql.join(within, ' or ')})` : sql`false`]
}

export interface ObligationListArgs {
  readonly filter?: ObligationFilter | null | undefined
  readonly on?: string | null | undefined
  readonly orderBy?: keyof typeof obligationOrders | null | undefined
}

/** The list that the arguments of a connection of obligations ask for. */
export const obligationList = Object.assign(
  (context: Context, { filter, on, orderBy }: ObligationListArgs): ListOf<ObligationRow> => ({
    table: obligations,
    where: obligationWhere(context, filter, on),
    order: obligationOrders[orderBy ?? 'DUE_ASC'],
  }),
  { table: obligations },
)
