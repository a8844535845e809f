import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type AssessmentResultRow, assessments } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    AssessmentResult: AssessmentResultRow
  }
}

export function buildAssessment(builder: Builder): void {
  addNode(builder, assessments)
  builder.objectType('AssessmentResult', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('AssessmentResult', row.id) }) }),
  })
}
