import { RoadmapLevel, RoadmapStatus } from '../../prisma/generated/client.ts'
import { byId, namedById } from '../data/loader.ts'
import { nestedList, nestedPage } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { orders } from '../order/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { buildRoadmapParts } from './activity/details-type.ts'
import { buildActivity } from './activity/type.ts'
import { buildRoadmapInputs } from './filter.ts'
import { buildRoadmapHistory } from './history.ts'
import { coveredList, ofRoadmap, sectionList, taskList } from './list.ts'
import { buildRoadmapFields } from './lists.ts'
import { buildSection } from './section-type.ts'
import { type RoadmapRow, roadmaps } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Roadmap: RoadmapRow
  }
}

/** Roadmap with its sections and activities, and the roadmaps of a school, a municipality and a region. */
export function buildRoadmap(builder: Builder): void {
  addNode(builder, roadmaps)
  const { task, period } = buildRoadmapParts(builder)
  builder.objectType('Roadmap', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: roadmap => globalId('Roadmap', roadmap.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key'),
      level: t.expose('level', { type: enumOf(builder, 'RoadmapLevel', RoadmapLevel) }),
      status: t.expose('status', { type: enumOf(builder, 'RoadmapStatus', RoadmapStatus) }),
      title: t.exposeString('title'),
      goal: t.exposeString('goal', { nullable: true }),
      goalNote: t.exposeString('goalNote', { nullable: true }),
      tasks: t.field({
        type: [task],
        resolve: async (roadmap, _, context) => [
          ...(await nestedList(context, roadmap.id, ofRoadmap, taskList)),
        ],
      }),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (roadmap, _, context) => byId(context, regions, roadmap.regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (roadmap, _, context) => namedById(context, municipalities, roadmap.municipalityId),
      }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (roadmap, _, context) => namedById(context, schools, roadmap.schoolId),
      }),
      coveredSchools: t.field({
        type: connectionOf(builder, 'CoveredSchool'),
        args: pageArgs(t.arg),
        resolve: (roadmap, args, context) => nestedPage(context, roadmap.id, ofRoadmap, coveredList, args),
      }),
      period: t.field({ type: period, resolve: roadmap => roadmap }),
      order: t.field({
        type: 'Order',
        nullable: true,
        resolve: (roadmap, _, context) => byId(context, orders, roadmap.orderId),
      }),
      approvedOn: t.expose('approvedOn', { type: 'Date', nullable: true }),
      closedOn: t.expose('closedOn', { type: 'Date', nullable: true }),
      parent: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (roadmap, _, context) => byId(context, roadmaps, roadmap.parentId),
      }),
      successor: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (roadmap, _, context) => byId(context, roadmaps, roadmap.successorId),
      }),
      note: t.exposeString('note', { nullable: true }),
      sections: t.field({
        type: ['RoadmapSection'],
        resolve: async (roadmap, _, context) => [
          ...(await nestedList(context, roadmap.id, ofRoadmap, sectionList)),
        ],
      }),
    }),
  })
  buildSection(builder)
  buildActivity(builder)
  buildRoadmapInputs(builder)
  buildRoadmapFields(builder)
  buildRoadmapHistory(builder)
}
