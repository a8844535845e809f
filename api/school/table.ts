import {
  Prisma,
  type School,
  type SchoolContext,
  type SchoolExternalId,
  type SchoolRole,
  type SchoolSupport,
} from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type SchoolRow = Row<School>

/** Schools, as lists and loaders read them. */
export const schools = table<SchoolRow>('core', 'School', Prisma.SchoolScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'id',
})

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
