import {
  activities,
  ascending,
  column,
  indicators,
  key,
  orderClauses,
  reference,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { controlPoints, shareTargets } from '../table.ts'

export const controlList = { table: controlPoints, order: ascending('OPENS', key('opens_on', 'date')) }
export const targetList = { table: shareTargets, order: ascending('DUE', key('due_on', 'date')) }

/** A stage of control, with the activity that asks for it. */
export const IvanovoControlPoint: Resolvers<'IvanovoControlPoint'> = {
  activity: reference(activities, 'activityId'),
}

/** Two terms of one matter that differ; the order's prevails. */
export const IvanovoTermConflict: Resolvers<'IvanovoTermConflict'> = {
  orderClause: reference(orderClauses, 'orderClauseId'),
  activity: reference(activities, 'activityId'),
  prevailingTerm: column('orderTerm'),
}

/** A share that a roadmap promises, with its indicator. */
export const IvanovoShareTarget: Resolvers<'IvanovoShareTarget'> = {
  indicator: reference(indicators, 'indicatorId'),
}
