import { type Indicator, type IndicatorValue, Prisma } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type IndicatorRow = Row<Indicator>
export type IndicatorValueRow = Row<IndicatorValue>

export const indicators = table<IndicatorRow>('core', 'Indicator', Prisma.IndicatorScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
export const indicatorValues = table<IndicatorValueRow>(
  'core',
  'IndicatorValue',
  Prisma.IndicatorValueScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' },
)
