import { seen } from '../data/scope.ts'
import { ascending, key, type Order } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { inForce } from '../school/list.ts'
import { regions } from '../territory/table.ts'
import { referenceItems } from './table.ts'

export const itemOrders = { POSITION: ascending('POSITION', key('position', 'int')) } satisfies Record<
  string,
  Order
>

/** The items of the book `p.id`. */
export const inBook = sql`t.book_id = p.id`

/** The predicates of a filter of items, the plugins' included. */
export const itemWhere = filterOf('ReferenceItemFilter', referenceItems, {
  book: code => [sql`t.book_id = (select b.id from core.reference_book b where b.code = ${code})`],
  region: (id, { viewer }) => [
    sql`(t.region_id is null or t.region_id = ${id}::uuid)`,
    ...seen(viewer, regions, id),
  ],
  on: day => inForce(day),
  text: text => [contains(sql`core.reference_text(t.code, t.label, t.short_label, t.aliases)`, text)],
})

/** The items that the arguments of a connection ask for, in the order of their books. */
export const itemList = defineList(referenceItems, {
  where: itemWhere,
  orders: itemOrders,
  order: 'POSITION',
})
