import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { storedTerm, termOf } from '../term/type.ts'
import {
  type ActivityRow,
  activities,
  type RoadmapRow,
  type RoadmapSectionRow,
  roadmapSections,
  roadmaps,
} from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Roadmap: RoadmapRow
    RoadmapSection: RoadmapSectionRow
    Activity: ActivityRow
  }
}

export function buildRoadmap(builder: Builder): void {
  addNode(builder, roadmaps)
  builder.objectType('Roadmap', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Roadmap', row.id) }) }),
  })
  addNode(builder, roadmapSections)
  builder.objectType('RoadmapSection', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('RoadmapSection', row.id) }) }),
  })
  addNode(builder, activities)
  builder.objectType('Activity', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('Activity', row.id) }),
      term: t.field({ type: termOf(builder), resolve: activity => storedTerm(activity.term) }),
    }),
  })
}
