import { seen } from '../data/scope.ts'
import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { schools } from '../school/table.ts'
import { hasStatus } from './shown-status.ts'
import { roadmapSchools, roadmapSections, roadmaps, roadmapTasks } from './table.ts'

export const roadmapOrders = {
  PERIOD: descending('PERIOD', key('starts_on', 'date')),
  UPDATED: descending('UPDATED', key('updated_at', 'timestamptz')),
} satisfies Record<string, Order>

/** The roadmaps of the region `p.id`. */
export const inRegion = sql`t.region_id = p.id`

/** The roadmaps of the municipality `p.id` and of its schools. */
export const inMunicipality = sql`t.municipality_id = p.id`

/** The roadmaps that are a school's own or cover it. An array, so that the index of ids is used in any join. */
const concerning = (school: Sql) => sql`t.id = any(array(
  select r.id from core.roadmap r where r.school_id = ${school}
  union all
  select c.roadmap_id from core.roadmap_school c where c.school_id = ${school} and c.archived_at is null))`

/** The roadmaps that are the school `p.id`'s own or cover it. */
export const ofSchool = concerning(sql`p.id`)

/** The rows of a roadmap's part that belong to the roadmap `p.id`. */
export const ofRoadmap = sql`t.roadmap_id = p.id`

const position = ascending('POSITION', key('position', 'int'))
export const taskList = { table: roadmapTasks, order: position }
export const sectionList = { table: roadmapSections, order: position }
export const coveredList = {
  table: roadmapSchools,
  order: ascending('SCHOOL', {
    by: sql`coalesce((select s.short_name from core.school s where s.id = t.school_id), '')`,
    type: 'text',
  }),
}

/** The predicates of a roadmap filter, the plugins' included. */
export const roadmapWhere = filterOf('RoadmapFilter', roadmaps, {
  status: (status, context) => [hasStatus(status, context)],
  school: (school, { viewer }) => [concerning(sql`${school}::uuid`), ...seen(viewer, schools, school)],
  on: day => [inForce(day)],
  text: text => [contains(sql`core.fold(t.title)`, text)],
})

/** In force: the period holds the day, approved by then, not closed before. */
function inForce(day: string): Sql {
  return sql`t.starts_on <= ${day}::date and t.ends_on >= ${day}::date
    and t.status not in ('DRAFT', 'CANCELLED')
    and coalesce(t.approved_on <= ${day}::date, true) and coalesce(t.closed_on >= ${day}::date, true)`
}

/** The roadmaps that the arguments of a connection select. */
export const roadmapList = defineList(roadmaps, {
  where: roadmapWhere,
  orders: roadmapOrders,
  order: 'PERIOD',
})
