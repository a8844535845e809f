import { type AssessmentResult, Prisma } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type AssessmentResultRow = Row<AssessmentResult>

export const assessments = table<AssessmentResultRow>(
  'core',
  'AssessmentResult',
  Prisma.AssessmentResultScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' },
)
