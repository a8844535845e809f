import type { SchoolKind, SchoolRoleKind, SupportCategory } from '../../prisma/generated/client.ts'
import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { defineList } from '../graphql/binding/list.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'
import { contexts, externalIds, roles, schools, supports } from './table.ts'

export interface SchoolFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly kind?: SchoolKind | null | undefined
  readonly support?: SupportCategory | null | undefined
  readonly supportOn?: string | null | undefined
  readonly role?: SchoolRoleKind | null | undefined
  readonly text?: string | null | undefined
}

export const schoolOrders = {
  NAME: ascending('NAME', key('short_name', 'text')),
  UPDATED: descending('UPDATED', key('updated_at', 'timestamptz')),
} satisfies Record<string, Order>

/** The schools of the municipality `p.id`. */
export const inMunicipality = sql`${schools.column('municipalityId')} = p.id`

/** The rows of a school's dated part that belong to the school `p.id`. */
export const ofSchool = sql`t.school_id = p.id`

export const contextList = {
  table: contexts,
  order: ascending('YEAR', { by: sql`coalesce(t.school_year, '')`, type: 'text' }),
}
export const supportList = { table: supports, order: ascending('ID') }
export const roleList = { table: roles, order: ascending('ID') }
export const externalIdList = { table: externalIds, order: ascending('SYSTEM', key('system', 'text')) }

/** Rows in force on a day; an open end is in force. All rows where no day is asked. */
export function inForce(on: string | null | undefined, alias: 't' | 's' = 't'): readonly Sql[] {
  if (on == null) return []
  const [from, to] = [sql.raw(`${alias}.valid_from`), sql.raw(`${alias}.valid_to`)]
  // Comparisons and no functions, so that PostgreSQL knows how few rows a day long past leaves and takes an index.
  return [sql`(${from} is null or ${from} <= ${on}::date)`, sql`(${to} is null or ${to} >= ${on}::date)`]
}

/** The predicates of a school filter, the plugins' included. */
export function schoolWhere(context: Context, filter: SchoolFilter | null | undefined): readonly Sql[] {
  if (!filter) return []
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const { kind, support, supportOn, role, text } = filter
  return [
    ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(kind ? [sql`t.kind = ${kind}::core.school_kind`] : []),
    ...(support
      ? [
          sql`exists (select from core.school_support s where ${sql.join(
            [
              sql`s.school_id = t.id and s.category = ${support}::core.support_category`,
              sql`s.archived_at is null`,
              ...inForce(supportOn, 's'),
            ],
            ' and ',
          )})`,
        ]
      : []),
    ...(role
      ? [
          // Few schools have a role: they are taken by their ids, and not looked for among all in the order of names.
          sql`t.id = any(array(select r.school_id from core.school_role r
            where r.role = ${role}::core.school_role_kind and r.archived_at is null))`,
        ]
      : []),
    ...(text ? [contains(sql`core.school_text(t.name, t.short_name, t.aliases)`, text)] : []),
    ...pluginWhere(context, 'SchoolFilter', filter),
  ]
}

/** The schools that the arguments of a connection ask for. */
export const schoolList = defineList(schools, { where: schoolWhere, orders: schoolOrders, order: 'NAME' })
