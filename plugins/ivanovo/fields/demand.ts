import { activities, ascending, key, orderClauses, reference } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { demands, pairs } from '../table.ts'

export const demandList = { table: demands, order: ascending('ID') }
export const pairList = { table: pairs, order: ascending('POSITION', key('position', 'int')) }

/** A demand on sessions, with its clause or its activity. */
export const IvanovoSessionDemand: Resolvers<'IvanovoSessionDemand'> = {
  orderClause: reference(orderClauses, 'orderClauseId'),
  activity: reference(activities, 'activityId'),
}

/** A clause of an order and an activity of its annex about one matter. */
export const IvanovoTermPair: Resolvers<'IvanovoTermPair'> = {
  orderClause: reference(orderClauses, 'orderClauseId'),
  activity: reference(activities, 'activityId'),
}
