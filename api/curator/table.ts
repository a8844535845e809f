import { type Curator, Prisma } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type CuratorRow = Row<Curator>

/** Curators, as lists and loaders read them. */
export const curators = table<CuratorRow>('core', 'Curator', Prisma.CuratorScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
