import { type Evidence, type ExecutionReport, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { type Table, table } from '../data/table.ts'
import { obligations } from '../obligation/table.ts'

export type ExecutionReportRow = Row<ExecutionReport>
export type EvidenceRow = Row<Evidence>

const ofSchool = {
  region: 'regionId',
  municipality: 'municipalityId',
  school: ['schoolId', 'ownerSchoolId'],
} as const

export const executionReports: Table<ExecutionReportRow> = {
  ...table<ExecutionReportRow>('core', 'ExecutionReport', Prisma.ExecutionReportScalarFieldEnum, ofSchool),
  owner: { table: obligations, field: 'obligationId' },
}
export const evidence: Table<EvidenceRow> = {
  ...table<EvidenceRow>('core', 'Evidence', Prisma.EvidenceScalarFieldEnum, ofSchool),
  owner: { table: executionReports, field: 'reportId' },
}
