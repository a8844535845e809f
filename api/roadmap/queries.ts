import { byId } from '../data/loader.ts'
import { firstOf } from '../data/page.ts'
import { sql } from '../data/sql.ts'
import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { projectionOf } from '../graphql/binding/projection.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import { activityList } from './activity/list.ts'
import { roadmapList, roadmapOrders } from './list.ts'
import { roadmaps } from './table.ts'
export const Query: Resolvers<'roadmap', 'Query'> = {
  roadmaps: rootConnection(roadmapList),
  roadmap: async (_, { id, key }, context, info) => {
    if ((id == null) === (key == null))
      throw apiError('CHOICE_INVALID', 'Запись не определена: укажите что-то одно, id или key.')
    if (id != null) return byId(context, roadmaps, idOf('Roadmap', id), projectionOf(info))
    const where = [sql`t.key = ${key}`]
    return firstOf(context, { table: roadmaps, where, order: roadmapOrders.PERIOD }, projectionOf(info))
  },
  activities: rootConnection(activityList),
}
