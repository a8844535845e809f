import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { findings } from './table.ts'

export const findingOrders = {
  CODE: ascending('CODE', key('code', 'text')),
  FOUND: descending('FOUND', key('found_at', 'timestamptz')),
} satisfies Record<string, Order>

/** The findings of the record `p.id`, which the column `field` names. */
export const findingsOf = (field: 'roadmap' | 'order' | 'school' | 'activity'): Sql =>
  sql`${sql.raw(`t.${field}_id`)} = p.id`

/** The predicates of a finding filter, the plugins' included. */
export const findingWhere = filterOf('FindingFilter', findings, {})

/** The findings that the arguments of a connection ask for. */
export const findingList = defineList(findings, { where: findingWhere, orders: findingOrders, order: 'CODE' })
