import {
  type Organization,
  type OrganizationMember,
  type Person,
  Prisma,
} from '../../prisma/generated/client.ts'
import type { Row } from '../read.ts'
import { table } from '../table.ts'

export type OrganizationRow = Row<Organization>
export type OrganizationMemberRow = Row<OrganizationMember>
export type PersonRow = Row<Person>

export const organizations = table<OrganizationRow>(
  'core',
  'Organization',
  Prisma.OrganizationScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId' },
)
export const members = table<OrganizationMemberRow>(
  'core',
  'OrganizationMember',
  Prisma.OrganizationMemberScalarFieldEnum,
)
export const persons = table<PersonRow>('core', 'Person', Prisma.PersonScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
