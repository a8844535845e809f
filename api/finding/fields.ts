import { today } from '../calendar/today.ts'
import { connection, list, whole } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { findingOrders, findingsOf } from './list.ts'
import { reviewOf } from './review.ts'
import { findings } from './table.ts'

const found = { table: findings, order: findingOrders.CODE }
export const Roadmap: Resolvers<'finding', 'Roadmap'> = {
  findings: connection(whole(found), findingsOf('roadmap')),
  review: (roadmap, { on }, context) => reviewOf(context, roadmap.id, on ?? today(context, roadmap.regionId)),
}

export const School: Resolvers<'finding', 'School'> = {
  findings: connection(whole(found), findingsOf('school')),
}

export const Order: Resolvers<'finding', 'Order'> = {
  findings: list(found, findingsOf('order')),
}

export const Activity: Resolvers<'finding', 'Activity'> = {
  findings: list(found, findingsOf('activity')),
}
