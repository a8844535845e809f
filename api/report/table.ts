import { type Evidence, type ExecutionReport, Prisma } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type ExecutionReportRow = Row<ExecutionReport>
export type EvidenceRow = Row<Evidence>

export const executionReports = table<ExecutionReportRow>(
  'core',
  'ExecutionReport',
  Prisma.ExecutionReportScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' },
)
export const evidence = table<EvidenceRow>('core', 'Evidence', Prisma.EvidenceScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
