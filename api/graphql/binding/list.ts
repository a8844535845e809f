import type { Order } from '../../data/sort.ts'
import type { Sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import type { ListOf } from '../../data/window.ts'
import type { Context } from '../context.ts'

/** The arguments of a list without those of its page. */
export interface ListArgs<F, O> {
  readonly filter?: F | null | undefined
  readonly orderBy?: O | null | undefined
}

interface ListOptions<F, O extends string> {
  /** The predicates of a filter over the rows `t`. */
  readonly where: (context: Context, filter: F | null | undefined) => readonly Sql[]
  readonly orders: Readonly<Record<O, Order>>
  /** The default order. */
  readonly order: NoInfer<O>
}

/** A list of records that callers filter and order; the selection of rows by its arguments. */
export const defineList = <R, F, O extends string>(
  table: Table<R>,
  { where, orders, order }: ListOptions<F, O>,
) =>
  Object.assign(
    (context: Context, { filter, orderBy }: ListArgs<F, O>): ListOf<R> => ({
      table,
      where: where(context, filter),
      order: orders[orderBy ?? order],
    }),
    { table },
  )
