import {
  type Organization,
  type OrganizationMember,
  type Person,
  Prisma,
} from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type OrganizationRow = Row<Organization>
export type OrganizationMemberRow = Row<OrganizationMember>
export type PersonRow = Row<Person>

/** Organizations, as lists and loaders read them; federal ones have no region. */
export const organizations = table<OrganizationRow>(
  'core',
  'Organization',
  Prisma.OrganizationScalarFieldEnum,
  { region: 'regionId', regionless: true, municipality: 'municipalityId' },
)

/** Who belongs to an organization; read only through an organization that the viewer sees, so without a scope. */
export const members = table<OrganizationMemberRow>(
  'core',
  'OrganizationMember',
  Prisma.OrganizationMemberScalarFieldEnum,
  { school: 'schoolId' },
)

/** Persons by office, as lists and loaders read them. */
export const persons = table<PersonRow>('core', 'Person', Prisma.PersonScalarFieldEnum, {
  region: 'regionId',
  regionless: true,
  municipality: 'municipalityId',
  school: 'schoolId',
})
