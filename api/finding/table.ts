import { type Finding, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type FindingRow = Row<Finding>

export const findings = table<FindingRow>('core', 'Finding', Prisma.FindingScalarFieldEnum, {
  region: 'regionId',
  regionless: true,
  municipality: 'municipalityId',
  school: 'schoolId',
})
