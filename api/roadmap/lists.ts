import type { Prisma } from '../../prisma/generated/client.ts'
import { nestedPage } from '../data/page.ts'
import { type Builder, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { activityOrders, activityWhere, ofSection } from './activity/list.ts'
import { inMunicipality, inRegion, ofRoadmap, ofSchool, roadmapOrders, roadmapWhere } from './list.ts'
import { activities, roadmaps } from './table.ts'

const roadmapsOf = {
  School: ofSchool,
  Municipality: inMunicipality,
  Region: inRegion,
} satisfies Record<string, Prisma.Sql>
const activitiesOf = { Roadmap: ofRoadmap, RoadmapSection: ofSection } satisfies Record<string, Prisma.Sql>

/** `roadmaps` of a school, a municipality and a region; `activities` of a roadmap and a section. */
export function buildRoadmapFields(builder: Builder): void {
  for (const parent of ['School', 'Municipality', 'Region'] as const) {
    builder.objectField(parent, 'roadmaps', t =>
      t.field({
        type: connectionOf(builder, 'Roadmap'),
        args: {
          filter: t.arg({ type: 'RoadmapFilter' }),
          orderBy: t.arg({ type: orderOf(builder, 'RoadmapOrder', roadmapOrders) }),
          ...pageArgs(t.arg),
        },
        resolve: ({ id }, { filter, orderBy, ...args }, context) => {
          const where = roadmapWhere(context, filter)
          const order = roadmapOrders[orderBy ?? 'PERIOD']
          return nestedPage(context, id, roadmapsOf[parent], { table: roadmaps, where, order }, args)
        },
      }),
    )
  }
  for (const parent of ['Roadmap', 'RoadmapSection'] as const) {
    builder.objectField(parent, 'activities', t =>
      t.field({
        type: connectionOf(builder, 'Activity'),
        args: {
          filter: t.arg({ type: 'ActivityFilter' }),
          orderBy: t.arg({ type: orderOf(builder, 'ActivityOrder', activityOrders) }),
          ...pageArgs(t.arg),
        },
        resolve: ({ id }, { filter, orderBy, ...args }, context) => {
          const where = activityWhere(context, filter)
          const order = activityOrders[orderBy ?? 'POSITION']
          return nestedPage(context, id, activitiesOf[parent], { table: activities, where, order }, args)
        },
      }),
    )
  }
}
