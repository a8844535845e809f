import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'
import { acknowledgements, actReferences, clauseResponsibles, orderClauses } from './table.ts'

export interface OrderFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly number?: string | null | undefined
  readonly text?: string | null | undefined
  readonly dateFrom?: string | null | undefined
  readonly dateTo?: string | null | undefined
}

export const orderOrders = {
  NEWEST: descending('NEWEST', key('date', 'date')),
  OLDEST: ascending('OLDEST', key('date', 'date')),
} satisfies Record<string, Order>

const byPosition = ascending('PLACE', key('position', 'int'))

export const clauseList = { table: orderClauses, order: byPosition }
export const responsibleList = { table: clauseResponsibles, order: byPosition }
/** The acts that an order or a roadmap cites, in the order of the document. */
export const basisList = { table: actReferences, order: byPosition }
export const acknowledgementList = {
  table: acknowledgements,
  order: ascending('DAY', key('acknowledged_on', 'date')),
}

/** The rows that hang on the order, the roadmap or the clause `p.id`. */
export const ofOrder = sql`t.order_id = p.id`
export const ofRoadmap = sql`t.roadmap_id = p.id`
export const ofClause = sql`t.order_clause_id = p.id`

/** The predicates of an order filter, the plugins' included. */
export function orderWhere(context: Context, filter: OrderFilter | null | undefined): readonly Sql[] {
  if (!filter) return []
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const { number, text, dateFrom, dateTo } = filter
  return [
    ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(number != null ? [sql`t.number = ${number}`] : []),
    ...(text ? [contains(sql`core.fold(t.title)`, text)] : []),
    ...(dateFrom ? [sql`t.date >= ${dateFrom}::date`] : []),
    ...(dateTo ? [sql`t.date <= ${dateTo}::date`] : []),
    ...pluginWhere(context, 'OrderFilter', filter),
  ]
}
