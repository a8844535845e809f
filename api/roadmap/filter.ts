import { PeriodKind, RoadmapLevel, RoadmapStatus } from '../../prisma/generated/client.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { termKindOf, termResolutionOf } from '../term/type.ts'

/** RoadmapFilter and ActivityFilter. */
export function buildRoadmapInputs(builder: Builder): void {
  builder.inputType('RoadmapFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      school: t.id(),
      level: t.field({ type: enumOf(builder, 'RoadmapLevel', RoadmapLevel) }),
      status: t.field({ type: enumOf(builder, 'RoadmapStatus', RoadmapStatus) }),
      periodKind: t.field({ type: enumOf(builder, 'PeriodKind', PeriodKind) }),
      on: t.field({ type: 'Date' }),
      text: t.string(),
    }),
  })
  builder.inputType('ActivityFilter', {
    fields: t => ({
      roadmap: t.id(),
      section: t.id(),
      region: t.id(),
      municipality: t.id(),
      termKind: t.field({ type: termKindOf(builder) }),
      resolution: t.field({ type: termResolutionOf(builder) }),
      dueFrom: t.field({ type: 'Date' }),
      dueTo: t.field({ type: 'Date' }),
      responsible: t.id(),
      text: t.string(),
      includeParts: t.boolean(),
    }),
  })
}
