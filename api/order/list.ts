import { ascending, descending, key, type Order } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { foldNumber } from '../text/fold.ts'
import {
  acknowledgements,
  actReferences,
  clauseResponsibles,
  orderAnnexes,
  orderClauses,
  orders,
} from './table.ts'
import { orderStateIs } from './void/state.ts'

export const orderOrders = {
  NEWEST: descending('NEWEST', key('date', 'date')),
  OLDEST: ascending('OLDEST', key('date', 'date')),
} satisfies Record<string, Order>

const byPosition = ascending('PLACE', key('position', 'int'))

export const clauseList = { table: orderClauses, order: byPosition }
export const responsibleList = { table: clauseResponsibles, order: byPosition }
/** The acts that an order or a roadmap cites, in the order of the document. */
export const basisList = { table: actReferences, order: byPosition }
export const annexList = { table: orderAnnexes, order: byPosition }
export const acknowledgementList = {
  table: acknowledgements,
  order: ascending('DAY', key('acknowledged_on', 'date')),
}

/** The rows that hang on the order, the roadmap or the clause `p.id`. */
export const ofOrder = sql`t.order_id = p.id`
export const ofRoadmap = sql`t.roadmap_id = p.id`
export const ofClause = sql`t.order_clause_id = p.id`

/** The predicates of an order filter, the plugins' included. */
export const orderWhere = filterOf('OrderFilter', orders, {
  state: (state, context) => [orderStateIs(context, state)],
  number: number => [sql`core.fold_number(t.number) = ${foldNumber(number)}`],
  text: text => [contains(sql`core.fold(t.title)`, text)],
})

/** The orders that the arguments of a connection ask for. */
export const orderList = defineList(orders, { where: orderWhere, orders: orderOrders, order: 'NEWEST' })
