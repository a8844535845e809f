import { today } from '../calendar/today.ts'
import { nestedList, nestedPage } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { findingOrders, findingsOf } from './list.ts'
import { reviewOf } from './review.ts'
import { findings } from './table.ts'

const list = { table: findings, order: findingOrders.CODE }

/** The findings of roadmaps, schools, orders and activities, and the review of a roadmap. */
export function buildFindingFields(builder: Builder): void {
  builder.objectFields('Roadmap', t => ({
    findings: t.field({
      type: connectionOf(builder, 'Finding'),
      args: pageArgs(t.arg),
      resolve: (roadmap, args, context) => nestedPage(context, roadmap.id, findingsOf('roadmap'), list, args),
    }),
    review: t.field({
      type: ['Finding'],
      args: { on: t.arg({ type: 'Date' }) },
      resolve: async (roadmap, { on }, context) => [
        ...(await reviewOf(context, roadmap.id, on ?? today(context, roadmap.regionId))),
      ],
    }),
  }))
  builder.objectField('School', 'findings', t =>
    t.field({
      type: connectionOf(builder, 'Finding'),
      args: pageArgs(t.arg),
      resolve: (school, args, context) => nestedPage(context, school.id, findingsOf('school'), list, args),
    }),
  )
  builder.objectField('Order', 'findings', t =>
    t.field({
      type: ['Finding'],
      resolve: async (order, _, context) => [
        ...(await nestedList(context, order.id, findingsOf('order'), list)),
      ],
    }),
  )
  builder.objectField('Activity', 'findings', t =>
    t.field({
      type: ['Finding'],
      resolve: async (activity, _, context) => [
        ...(await nestedList(context, activity.id, findingsOf('activity'), list)),
      ],
    }),
  )
}
