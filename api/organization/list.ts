import type { OrganizationKind } from '../../prisma/generated/client.ts'
import { ascending, key } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'
import { members, persons } from './table.ts'

export interface OrganizationFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly kind?: OrganizationKind | null | undefined
  readonly text?: string | null | undefined
}

export const organizationOrder = ascending('NAME', key('name', 'text'))

export const personList = { table: persons, order: ascending('POSITION', key('position', 'text')) }
export const memberList = { table: members, order: ascending('PLACE', key('position', 'int')) }

/** The rows that hang on the municipality, the organization or the school `p.id`. */
export const ofMunicipality = sql`t.municipality_id = p.id`
export const ofOrganization = sql`t.organization_id = p.id`
export const ofSchool = sql`t.school_id = p.id`

/** The predicates of an organization filter, the plugins' included. */
export function organizationWhere(
  context: Context,
  filter: OrganizationFilter | null | undefined,
): readonly Sql[] {
  if (!filter) return []
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const { kind, text } = filter
  return [
    ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(kind ? [sql`t.kind = ${kind}::core.organization_kind`] : []),
    ...(text ? [contains(sql`core.fold(t.name)`, text)] : []),
    ...pluginWhere(context, 'OrganizationFilter', filter),
  ]
}
