import { Modality, PeriodKind } from '../../prisma/generated/client.ts'
import { type Builder, enumOf, once } from '../graphql/builder.ts'
import type { RegionPolicy } from '../plugin/policy.ts'
import type { RoadmapTable } from './columns.ts'

const fields = {
  NUMBER: 'NUMBER',
  TITLE: 'TITLE',
  TERM: 'TERM',
  RESPONSIBLE: 'RESPONSIBLE',
  RESULT: 'RESULT',
  EXECUTION: 'EXECUTION',
} as const
const control = { SIGNATORY: 'SIGNATORY', APPOINTED: 'APPOINTED' } as const
const evidence = {
  EXECUTION_COLUMN: 'EXECUTION_COLUMN',
  RESULT_COLUMN: 'RESULT_COLUMN',
  YEARLY_MEMO: 'YEARLY_MEMO',
} as const
const reportingLevel = { SCHOOL: 'SCHOOL', MUNICIPALITY: 'MUNICIPALITY' } as const

/** RoadmapTable with its columns. */
export function roadmapTable(builder: Builder) {
  return once(builder, 'RoadmapTable', () => {
    const column = builder.objectRef<RoadmapTable['columns'][number]>('RoadmapColumn').implement({
      fields: t => ({
        field: t.expose('field', { type: enumOf(builder, 'RoadmapColumnField', fields) }),
        heading: t.exposeString('heading'),
      }),
    })
    return builder.objectRef<RoadmapTable>('RoadmapTable').implement({
      fields: t => ({
        name: t.exposeString('name'),
        periodKinds: t.field({
          type: [enumOf(builder, 'PeriodKind', PeriodKind)],
          resolve: table => [...(table.periodKinds ?? [])],
        }),
        columns: t.field({ type: [column], resolve: table => [...table.columns] }),
      }),
    })
  })
}

/** RegionPolicy: how a region differs by data alone. */
export function regionPolicy(builder: Builder) {
  return builder.objectRef<RegionPolicy>('RegionPolicy').implement({
    fields: t => ({
      tables: t.field({ type: [roadmapTable(builder)], resolve: policy => [...policy.tables] }),
      schoolRoadmap: t.expose('schoolRoadmap', { type: enumOf(builder, 'Modality', Modality) }),
      periodKinds: t.field({
        type: [enumOf(builder, 'PeriodKind', PeriodKind)],
        resolve: policy => [...policy.periodKinds],
      }),
      control: t.expose('control', { type: enumOf(builder, 'ControlKind', control) }),
      evidence: t.expose('evidence', { type: enumOf(builder, 'EvidencePolicy', evidence) }),
      reportingLevel: t.expose('reportingLevel', { type: enumOf(builder, 'ReportingLevel', reportingLevel) }),
      checkpoints: t.stringList({ resolve: policy => [...policy.checkpoints] }),
      graceDays: t.exposeInt('graceDays'),
    }),
  })
}
