import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { byIdOrKey } from '../graphql/binding/root-record.ts'
import { activityList } from './activity/list.ts'
import { roadmapList, roadmapOrders } from './list.ts'
import { roadmaps } from './table.ts'

export const Query: Resolvers<'roadmap', 'Query'> = {
  roadmaps: rootConnection(roadmapList),
  roadmap: byIdOrKey(roadmaps, roadmapOrders.PERIOD),
  activities: rootConnection(activityList),
}
