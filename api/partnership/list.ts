import { seen } from '../data/scope.ts'
import { descending, key } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { ofItem } from '../reference/item-field.ts'
import { inForce } from '../school/list.ts'
import { schools } from '../school/table.ts'
import { partnerships } from './table.ts'

export const partnershipOrder = descending('NEWEST', key('valid_from', 'date'))

/** The partnerships of the school `p.id`, on either side. */
export const ofSchool = sql`t.id = any(array(
  select s.id from core.partnership s where s.supported_school_id = p.id
  union all
  select l.id from core.partnership l where l.leader_school_id = p.id))`

/** The predicates of a partnership filter, the plugins' included. */
export const partnershipWhere = filterOf('PartnershipFilter', partnerships, {
  school: (school, { viewer }) => [
    sql`(t.supported_school_id = ${school} or t.leader_school_id = ${school})`,
    ...seen(viewer, schools, school),
  ],
  kindItem: (name, { viewer }) => [ofItem(viewer, 'PARTNERSHIP_KINDS', name, sql`t.kind_item`, sql`t.kind`)],
  on: day => inForce(day),
})

/** The partnerships that the arguments of a connection ask for. */
export const partnershipList = defineList(partnerships, {
  where: partnershipWhere,
  orders: { DEFAULT: partnershipOrder },
  order: 'DEFAULT',
})
