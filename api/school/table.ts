import {
  Prisma,
  type School,
  type SchoolContext,
  type SchoolExternalId,
  type SchoolRole,
  type SchoolSupport,
} from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type SchoolRow = Row<School>

/** Schools, as lists and loaders read them; one that has left a municipality stays named there. */
export const schools: Table<SchoolRow> = {
  ...table<SchoolRow>('core', 'School', Prisma.SchoolScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: 'id',
  }),
  named: ({ municipalities }) => sql`exists (select from core.school_event e
    where e.school_id = t.id and e.from_municipality_id = any(${municipalities}::uuid[]))`,
}

// Read only through a school that the viewer sees, so that they need no scope.
export const contexts = table<Row<SchoolContext>>(
  'core',
  'SchoolContext',
  Prisma.SchoolContextScalarFieldEnum,
)
export const externalIds = table<Row<SchoolExternalId>>(
  'core',
  'SchoolExternalId',
  Prisma.SchoolExternalIdScalarFieldEnum,
)

/** The dated grounds of support and roles of schools, each of which its global id names too. */
export const supports = table<Row<SchoolSupport>>(
  'core',
  'SchoolSupport',
  Prisma.SchoolSupportScalarFieldEnum,
  { school: 'schoolId' },
)
export const roles = table<Row<SchoolRole>>('core', 'SchoolRole', Prisma.SchoolRoleScalarFieldEnum, {
  school: 'schoolId',
})
