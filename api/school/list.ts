import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { ofItem } from '../reference/item-field.ts'
import { contexts, externalIds, roles, schools, supports } from './table.ts'

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

/** Rows in force on a day; an open end is in force. All rows if no day is given. */
export function inForce(on: string | null | undefined, alias: 't' | 's' = 't'): readonly Sql[] {
  if (on == null) return []
  const [from, to] = [sql.raw(`${alias}.valid_from`), sql.raw(`${alias}.valid_to`)]
  // Comparisons and no functions, so that PostgreSQL knows how few rows a day long past leaves and takes an index.
  return [sql`(${from} is null or ${from} <= ${on}::date)`, sql`(${to} is null or ${to} >= ${on}::date)`]
}

/** The predicates of a school filter, the plugins' included. */
export const schoolWhere = filterOf('SchoolFilter', schools, {
  support: (category, _, { supportOn }) => [
    sql`exists (select from core.school_support s where ${sql.join(
      [
        sql`s.school_id = t.id and s.category = ${category}`,
        sql`s.archived_at is null`,
        ...inForce(supportOn, 's'),
      ],
      ' and ',
    )})`,
  ],
  supportItem: (name, { viewer }, { supportOn }) => [
    sql`t.id = any(array(select s.school_id from core.school_support s where ${sql.join(
      [
        ofItem(viewer, 'SUPPORT_CATEGORIES', name, sql`s.category_item`, sql`s.category`),
        sql`s.archived_at is null`,
        ...inForce(supportOn, 's'),
      ],
      ' and ',
    )}))`,
  ],
  roleItem: (name, { viewer }) => [
    sql`t.id = any(array(select r.school_id from core.school_role r
      where ${ofItem(viewer, 'SCHOOL_ROLES', name, sql`r.role_item`, sql`r.role`)} and r.archived_at is null))`,
  ],
  // Of a kind that only the book knows, or of the value that the item means.
  kindItem: (name, { viewer }) => {
    return [ofItem(viewer, 'SCHOOL_KINDS', name, sql`t.kind_item`, sql`t.kind`)]
  },
  supportOn: null,
  // Few schools have a role: they are taken by their ids, and not looked for among all in the order of names.
  role: role => [
    sql`t.id = any(array(select r.school_id from core.school_role r
      where r.role = ${role} and r.archived_at is null))`,
  ],
  text: text => [contains(sql`core.school_text(t.name, t.short_name, t.aliases || t.former_names)`, text)],
})

/** The schools that the arguments of a connection select. */
export const schoolList = defineList(schools, { where: schoolWhere, orders: schoolOrders, order: 'NAME' })
