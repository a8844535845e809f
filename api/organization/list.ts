import { ascending, key } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { members, organizations, persons } from './table.ts'

export const organizationOrder = ascending('NAME', key('name', 'text'))

export const personList = { table: persons, order: ascending('POSITION', key('position', 'text')) }
export const memberList = { table: members, order: ascending('PLACE', key('position', 'int')) }

/** The rows that hang on the municipality, the organization or the school `p.id`. */
export const ofMunicipality = sql`t.municipality_id = p.id`
export const ofOrganization = sql`t.organization_id = p.id`
export const ofSchool = sql`t.school_id = p.id`

/** The predicates of an organization filter, the plugins' included. */
export const organizationWhere = filterOf('OrganizationFilter', organizations, {
  text: text => [contains(sql`core.fold(t.name)`, text)],
})

/** The organizations that the arguments of a connection ask for. */
export const organizationList = defineList(organizations, {
  where: organizationWhere,
  orders: { DEFAULT: organizationOrder },
  order: 'DEFAULT',
})
