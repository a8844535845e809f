import { ascending, indicators, key, list, reference, sql } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { criteria } from '../table.ts'

const ofSet = sql`t.criteria_set_id = p.id`
const inOrder = { table: criteria, order: ascending('POSITION', key('position', 'int')) }

/** A criterion of a set. */
export const PermCriterion: Resolvers<'PermCriterion'> = {
  indicator: reference(indicators, 'indicatorId'),
}

/** A municipality's set of criteria. */
export const PermCriteriaSet: Resolvers<'PermCriteriaSet'> = {
  criteria: list(inOrder, ofSet),
}
