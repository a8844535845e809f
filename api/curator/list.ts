import { ascending } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { ofItem } from '../reference/item-field.ts'
import { inForce } from '../school/list.ts'
import { curators } from './table.ts'

/** Ids grow with time, so this is the order of assignment on the platform. */
export const curatorOrder = ascending('ASSIGNED')

/** Short lists go from the region's coordinator down to the school. They are never paged, so the enum is never compared with text. */
export const curatorList = {
  table: curators,
  order: ascending('KIND', { by: curators.column('kind'), type: 'text' }),
}

/** The curators of the municipality or of the roadmap `p.id`. */
export const ofMunicipality = sql`t.municipality_id = p.id`
export const ofRoadmap = sql`t.roadmap_id = p.id`

/** Curators of the school `p.id`, and of roadmaps that cover it where the curator has no school of their own. */
export const ofSchool = sql`t.id = any(array(
  select c.id from core.curator c where c.school_id = p.id
  union all
  select c.id from core.roadmap_school s
  join core.roadmap r on r.id = s.roadmap_id and r.archived_at is null
  join core.curator c on c.roadmap_id = s.roadmap_id and c.school_id is null
  where s.school_id = p.id and s.archived_at is null))`

/** The predicates of a curator filter, the plugins' included. */
export const curatorWhere = filterOf('CuratorFilter', curators, {
  kindItem: (name, { viewer }) => [ofItem(viewer, 'CURATOR_KINDS', name, sql`t.kind_item`, sql`t.kind`)],
  on: day => inForce(day),
})

/** The curators that the arguments of a connection ask for. */
export const pagedCurators = defineList(curators, {
  where: curatorWhere,
  orders: { DEFAULT: curatorOrder },
  order: 'DEFAULT',
})
