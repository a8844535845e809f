import { inScope } from '../../data/scope.ts'
import { ascending, key, type Order } from '../../data/sort.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { contains } from '../../data/text-search.ts'
import { filterOf } from '../../graphql/binding/filter.ts'
import { defineList } from '../../graphql/binding/list.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { ActivityFilter } from '../../graphql/generated/contract.ts'
import { readId } from '../../graphql/global-id.ts'
import { organizations, persons } from '../../organization/table.ts'
import { schools } from '../../school/table.ts'
import { ofSectionKind } from '../section-kind.ts'
import { activities, activityResponsibles } from '../table.ts'

/** The last day of the term; an activity without one comes after all others. */
const due = sql`coalesce(t.term_ends_on, 'infinity'::date)`

export const activityOrders = {
  POSITION: ascending('POSITION', key('roadmap_id', 'uuid'), key('position', 'int')),
  DUE: ascending('DUE', { by: due, type: 'date' }),
} satisfies Record<string, Order>

/** The activities of the section `p.id`. */
export const ofSection = sql`t.section_id = p.id`

/** The parts of the activity `p.id`, in the order of the document. */
export const ofActivity = sql`t.parent_id = p.id`
export const partList = { table: activities, order: activityOrders.POSITION }

/** The responsible parties of the activity `p.id`, as printed. */
export const responsibleOf = sql`t.activity_id = p.id`
export const responsibleList = {
  table: activityResponsibles,
  order: ascending('POSITION', key('position', 'int')),
}

const filterWhere = filterOf('ActivityFilter', activities, {
  sectionKind: kind => [ofSectionKind(kind)],
  termKind: kind => [sql`t.term_kind = ${kind}`],
  resolution: resolution => [sql`t.term_resolution = ${resolution}`],
  dueFrom: day => [sql`${due} >= ${day}::date and ${due} < 'infinity'::date`],
  dueTo: day => [sql`${due} <= ${day}::date`],
  responsible: (party, context) => [namesParty(context, party)],
  text: text => [contains(sql`core.fold(t.title)`, text)],
  includeParts: null,
})

/** The predicates of an activity filter, the plugins' included. Without `includeParts` parts are left out. */
export const activityWhere = (
  context: Context,
  filter: ActivityFilter | null | undefined,
): readonly Sql[] => [
  ...(filter?.includeParts ? [] : [sql`t.parent_id is null`]),
  ...filterWhere(context, filter),
]

const parties = new Map<string, readonly [Sql, Table<unknown>]>([
  ['Person', [sql`person_id`, persons]],
  ['Organization', [sql`organization_id`, organizations]],
  ['School', [sql`school_id`, schools]],
])

/** A viewer of an activity may not see all its parties; archived parties stay listed. */
function namesParty({ viewer }: Context, globalId: string): Sql {
  const read = readId(globalId)
  const [column, table] = parties.get(read?.type ?? '') ?? []
  if (!read || !column || !table) {
    throw apiError(
      'ID_INVALID',
      'Ожидался идентификатор должностного лица, организации или школы: передайте значение поля id такой записи.',
    )
  }
  return sql`t.id in (select r.activity_id from core.activity_responsible r
    where r.${column} = ${read.id}::uuid and r.archived_at is null
      and exists (select from ${table.name} t where t.id = ${read.id}::uuid and ${inScope(viewer.scope, table)}))`
}

/** The activities that the arguments of a connection select. */
export const activityList = defineList(activities, {
  where: activityWhere,
  orders: activityOrders,
  order: 'POSITION',
})
