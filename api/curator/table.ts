import { type Curator, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type CuratorRow = Row<Curator>

/** Curators, as lists and loaders read them. */
export const curators: Table<CuratorRow> = {
  ...table<CuratorRow>('core', 'Curator', Prisma.CuratorScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: 'schoolId',
  }),
  past: on => sql`coalesce(t.valid_to <= ${on}::date, false)`,
}
