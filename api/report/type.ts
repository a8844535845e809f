import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type EvidenceRow, type ExecutionReportRow, evidence, executionReports } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    ExecutionReport: ExecutionReportRow
    Evidence: EvidenceRow
  }
}

export function buildReport(builder: Builder): void {
  addNode(builder, executionReports)
  builder.objectType('ExecutionReport', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('ExecutionReport', row.id) }) }),
  })
  addNode(builder, evidence)
  builder.objectType('Evidence', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Evidence', row.id) }) }),
  })
}
