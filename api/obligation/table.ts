import { type Obligation, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type ObligationRow = Row<Obligation>

/** Obligations; one that is settled tells what was done where it was due. */
export const obligations: Table<ObligationRow> = {
  ...table<ObligationRow>('core', 'Obligation', Prisma.ObligationScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: ['schoolId', 'ownerSchoolId'],
  }),
  past: () => sql`(t.waived_on is not null or exists (select from core.execution_report r
    where r.obligation_id = t.id and r.review = 'ACCEPTED' and r.archived_at is null and r.withdrawn_on is null))`,
}
