import { daysOf } from '../calendar/today.ts'
import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { ListOf } from '../data/window.ts'
import type { Context } from '../graphql/context.ts'
import { idOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'
import { graceOf } from './grace-days.ts'
import { type ObligationState, stateIs } from './state.ts'
import { type ObligationRow, obligations } from './table.ts'

export interface ObligationFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly school?: string | null | undefined
  readonly organization?: string | null | undefined
  readonly roadmap?: string | null | undefined
  readonly section?: string | null | undefined
  readonly activity?: string | null | undefined
  readonly state?: ObligationState | null | undefined
  readonly dueFrom?: string | null | undefined
  readonly dueTo?: string | null | undefined
  readonly isCheckpoint?: boolean | null | undefined
}

export const obligationOrders = {
  DUE_ASC: ascending('DUE_ASC', key('due_on', 'date')),
  DUE_DESC: descending('DUE_DESC', key('due_on', 'date')),
} satisfies Record<string, Order>

/** The records that a filter may name: the type of each and the column that holds it. */
const named = {
  region: ['Region', 'regionId'],
  municipality: ['Municipality', 'municipalityId'],
  school: ['School', 'schoolId'],
  organization: ['Organization', 'organizationId'],
  roadmap: ['Roadmap', 'roadmapId'],
  section: ['RoadmapSection', 'sectionId'],
  activity: ['Activity', 'activityId'],
} as const

/** Whether a filter names a record, so that an index finds the few obligations it leaves. */
export const namesRecord = (filter: ObligationFilter | null | undefined): boolean =>
  // Object.keys forgets that the fields are those of `named`.
  Object.keys(named).some(field => filter?.[field as keyof typeof named] != null)

/** The predicates of an obligation filter, the plugins' included; `on` is the day of its `state`, its region's today where it is not named. */
export function obligationWhere(
  context: Context,
  filter: ObligationFilter | null | undefined,
  on: string | null | undefined,
): readonly Sql[] {
  if (!filter) return []
  const { state, dueFrom, dueTo, isCheckpoint } = filter
  const records = Object.entries(named).flatMap(([field, [type, column]]) => {
    // Object.entries forgets that the fields are those of `named`.
    const id = filter[field as keyof typeof named]
    return id == null ? [] : [sql`${obligations.column(column)} = ${idOf(type, id)}::uuid`]
  })
  return [
    ...records,
    ...(dueFrom ? [sql`t.due_on >= ${dueFrom}::date`] : []),
    ...(dueTo ? [sql`t.due_on <= ${dueTo}::date`] : []),
    ...(isCheckpoint == null ? [] : [sql`t.is_checkpoint = ${isCheckpoint}`]),
    ...(state ? [stateIs(state, daysOf(context, on), graceOf(context.plugins))] : []),
    ...pluginWhere(context, 'ObligationFilter', filter),
  ]
}

export interface ObligationListArgs {
  readonly filter?: ObligationFilter | null | undefined
  readonly on?: string | null | undefined
  readonly orderBy?: keyof typeof obligationOrders | null | undefined
}

/** The list that the arguments of a connection of obligations ask for. */
export function obligationList(
  context: Context,
  { filter, on, orderBy }: ObligationListArgs,
): ListOf<ObligationRow> {
  return {
    table: obligations,
    where: obligationWhere(context, filter, on),
    order: obligationOrders[orderBy ?? 'DUE_ASC'],
  }
}
