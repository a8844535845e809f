import { connection, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { activityList, ofSection } from './activity/list.ts'
import { roadmaps } from './table.ts'
export const RoadmapSection: Resolvers<'roadmap', 'RoadmapSection'> = {
  roadmap: reference(roadmaps, 'roadmapId'),
  activities: connection(activityList, ofSection),
}
