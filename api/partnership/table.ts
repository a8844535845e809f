import { type Partnership, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type PartnershipRow = Row<Partnership>

/** Partnerships of schools, as lists and loaders read them. */
export const partnerships: Table<PartnershipRow> = {
  ...table<PartnershipRow>('core', 'Partnership', Prisma.PartnershipScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: ['supportedSchoolId', 'leaderSchoolId'],
  }),
  past: on => sql`coalesce(t.valid_to <= ${on}::date, false)`,
  derivedMunicipality: sql`(select s.municipality_id from core.school s join core.school l using (municipality_id)
    where s.id = t.supported_school_id and l.id = t.leader_school_id)`,
}
