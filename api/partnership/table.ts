import { type Partnership, Prisma } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type PartnershipRow = Row<Partnership>

/** Partnerships of schools, as lists and loaders read them. */
export const partnerships = table<PartnershipRow>('core', 'Partnership', Prisma.PartnershipScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: ['supportedSchoolId', 'leaderSchoolId'],
})
