import { type Obligation, Prisma } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type ObligationRow = Row<Obligation>

export const obligations = table<ObligationRow>('core', 'Obligation', Prisma.ObligationScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
