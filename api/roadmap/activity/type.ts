import { byId } from '../../data/loader.ts'
import { nestedList } from '../../data/page.ts'
import { type Builder, enumOf } from '../../graphql/builder.ts'
import { globalId } from '../../graphql/global-id.ts'
import { addNode } from '../../graphql/node.ts'
import { parties, partyOf } from '../../organization/party.ts'
import { storedTerm, termOf } from '../../term/type.ts'
import { type ActivityRow, activities, roadmapSections, roadmaps } from '../table.ts'
import { detailsOf } from './details.ts'
import { buildDetails } from './details-type.ts'
import { inheritedCells, inheritedOf, responsiblesOf } from './inherited-cells.ts'
import { ofActivity, partList } from './list.ts'

declare module '../../graphql/builder.ts' {
  interface ObjectTypes {
    Activity: ActivityRow
  }
}

/** Activity. */
export function buildActivity(builder: Builder): void {
  addNode(builder, activities)
  const details = buildDetails(builder)
  builder.objectType('Activity', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: activity => globalId('Activity', activity.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key'),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (activity, _, context) => byId(context, roadmaps, activity.roadmapId),
      }),
      section: t.field({
        type: 'RoadmapSection',
        nullable: true,
        resolve: (activity, _, context) => byId(context, roadmapSections, activity.sectionId),
      }),
      number: t.exposeString('number', { nullable: true }),
      position: t.exposeInt('position'),
      title: t.exposeString('title'),
      term: t.field({ type: termOf(builder), resolve: activity => storedTerm(activity.term) }),
      responsible: t.field({
        type: [partyOf(builder)],
        resolve: async (activity, _, context) => parties(context, await responsiblesOf(context, activity.id)),
      }),
      plannedResult: t.exposeString('plannedResult', { nullable: true }),
      expectedEvidence: t.exposeString('expectedEvidence', { nullable: true }),
      executionNote: t.exposeString('executionNote', { nullable: true }),
      note: t.exposeString('note', { nullable: true }),
      details: t.field({ type: details, nullable: true, resolve: detailsOf }),
      parent: t.field({
        type: 'Activity',
        nullable: true,
        resolve: (activity, _, context) => byId(context, activities, activity.parentId),
      }),
      parts: t.field({
        type: ['Activity'],
        resolve: async (activity, _, context) => [
          ...(await nestedList(context, activity.id, ofActivity, partList)),
        ],
      }),
      inheritsFrom: t.field({
        type: 'Activity',
        nullable: true,
        resolve: (activity, _, context) => byId(context, activities, activity.inheritsFromId),
      }),
      inherited: t.field({
        type: [enumOf(builder, 'InheritedCell', inheritedCells)],
        resolve: (activity, _, context) => inheritedOf(context, activity),
      }),
    }),
  })
}
