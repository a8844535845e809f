import { byId } from '../data/loader.ts'
import type { Builder } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { type RoadmapSectionRow, roadmapSections, roadmaps } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    RoadmapSection: RoadmapSectionRow
  }
}

/** RoadmapSection. */
export function buildSection(builder: Builder): void {
  addNode(builder, roadmapSections)
  builder.objectType('RoadmapSection', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: section => globalId('RoadmapSection', section.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key', { nullable: true }),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (section, _, context) => byId(context, roadmaps, section.roadmapId),
      }),
      number: t.exposeString('number', { nullable: true }),
      position: t.exposeInt('position'),
      title: t.exposeString('title'),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
}
