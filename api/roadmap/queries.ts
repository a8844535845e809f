import { Prisma } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { firstOf, page } from '../data/page.ts'
import { type Builder, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { activityOrders, activityWhere } from './activity/list.ts'
import { roadmapOrders, roadmapWhere } from './list.ts'
import { activities, roadmaps } from './table.ts'

/** `Query.roadmaps`, `Query.roadmap` and `Query.activities`. */
export function buildRoadmapQueries(builder: Builder): void {
  builder.queryFields(t => ({
    roadmaps: t.field({
      type: connectionOf(builder, 'Roadmap'),
      args: {
        filter: t.arg({ type: 'RoadmapFilter' }),
        orderBy: t.arg({ type: orderOf(builder, 'RoadmapOrder', roadmapOrders) }),
        ...pageArgs(t.arg),
      },
      resolve: (_, { filter, orderBy, ...args }, context) => {
        const where = roadmapWhere(context, filter)
        return page(context, { table: roadmaps, where, order: roadmapOrders[orderBy ?? 'PERIOD'] }, args)
      },
    }),
    roadmap: t.field({
      type: 'Roadmap',
      nullable: true,
      args: { id: t.arg.id(), key: t.arg.string() },
      resolve: async (_, { id, key }, context) => {
        if ((id == null) === (key == null)) throw apiError('BAD_INPUT', 'Укажите ровно одно из id и key.')
        if (id != null) return byId(context, roadmaps, idOf('Roadmap', id))
        const where = [Prisma.sql`t.key = ${key}`]
        return firstOf(context, { table: roadmaps, where, order: roadmapOrders.PERIOD })
      },
    }),
    activities: t.field({
      type: connectionOf(builder, 'Activity'),
      args: {
        filter: t.arg({ type: 'ActivityFilter' }),
        orderBy: t.arg({ type: orderOf(builder, 'ActivityOrder', activityOrders) }),
        ...pageArgs(t.arg),
      },
      resolve: (_, { filter, orderBy, ...args }, context) => {
        const where = activityWhere(context, filter)
        return page(context, { table: activities, where, order: activityOrders[orderBy ?? 'POSITION'] }, args)
      },
    }),
  }))
}
