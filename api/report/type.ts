import { EvidenceKind, ReviewDecision } from '../../prisma/generated/client.ts'
import { byId, namedById } from '../data/loader.ts'
import { nestedList } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { obligations } from '../obligation/table.ts'
import { persons } from '../organization/table.ts'
import { evidenceList, ofReport } from './list.ts'
import { type EvidenceRow, type ExecutionReportRow, evidence, executionReports } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    ExecutionReport: ExecutionReportRow
    Evidence: EvidenceRow
  }
}

/** ExecutionReport and Evidence. */
export function buildReport(builder: Builder): void {
  addNode(builder, executionReports)
  addNode(builder, evidence)
  builder.objectType('ExecutionReport', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('ExecutionReport', row.id) }),
      version: t.exposeInt('version'),
      obligation: t.field({
        type: 'Obligation',
        nullable: true,
        resolve: (row, _, context) => byId(context, obligations, row.obligationId),
      }),
      revision: t.exposeInt('revision'),
      text: t.exposeString('text'),
      shareDone: t.exposeFloat('shareDone', { nullable: true }),
      submittedOn: t.expose('submittedOn', { type: 'Date' }),
      submittedAt: t.expose('submittedAt', { type: 'DateTime' }),
      withdrawnOn: t.expose('withdrawnOn', { type: 'Date', nullable: true }),
      review: t.expose('review', {
        type: enumOf(builder, 'ReviewDecision', ReviewDecision),
        nullable: true,
      }),
      reviewedOn: t.expose('reviewedOn', { type: 'Date', nullable: true }),
      reviewReason: t.exposeString('reviewReason', { nullable: true }),
      author: t.field({
        type: 'Person',
        nullable: true,
        resolve: (row, _, context) => namedById(context, persons, row.authorId),
      }),
      evidence: t.field({
        type: ['Evidence'],
        resolve: async (row, _, context) => [...(await nestedList(context, row.id, ofReport, evidenceList))],
      }),
    }),
  })
  builder.objectType('Evidence', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('Evidence', row.id) }),
      kind: t.expose('kind', { type: enumOf(builder, 'EvidenceKind', EvidenceKind) }),
      title: t.exposeString('title'),
      url: t.exposeString('url', { nullable: true }),
      file: t.id({
        nullable: true,
        resolve: ({ fileId }) => fileId && globalId('StoredFile', fileId),
      }),
      fileName: t.exposeString('fileName', { nullable: true }),
      mediaType: t.exposeString('mediaType', { nullable: true }),
      fileSize: t.exposeInt('fileSize', { nullable: true }),
      sha256: t.exposeString('sha256', { nullable: true }),
    }),
  })
}
