import {
  Prisma,
  type RiskFactor,
  type RiskMeasure,
  type RiskProgram,
} from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type RiskFactorRow = Row<RiskFactor>
export type RiskProgramRow = Row<RiskProgram>
export type RiskMeasureRow = Row<RiskMeasure>

const ofSchool = { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' } as const

/** Risk factors of schools, as lists and loaders read them. */
export const riskFactors = table<RiskFactorRow>(
  'core',
  'RiskFactor',
  Prisma.RiskFactorScalarFieldEnum,
  ofSchool,
)
/** Programmes against a risk factor. */
export const riskPrograms = table<RiskProgramRow>(
  'core',
  'RiskProgram',
  Prisma.RiskProgramScalarFieldEnum,
  ofSchool,
)
// Measures are read only through a programme that the viewer sees.
export const riskMeasures = table<RiskMeasureRow>('core', 'RiskMeasure', Prisma.RiskMeasureScalarFieldEnum)
