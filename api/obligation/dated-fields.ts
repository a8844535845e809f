import { type AsOf, asOf } from '../data/as-of.ts'
import { type Connection, nestedPage, page } from '../data/page.ts'
import type { Sql } from '../data/sql.ts'
import type { PageArgs } from '../data/window.ts'
import type { ReadList } from '../graphql/binding/fields.ts'
import type { Context } from '../graphql/context.ts'

interface OnDay {
  readonly on?: string | null | undefined
}

interface Keyed {
  readonly id: string
}

const dayOf = ({ on }: OnDay): string | null | undefined => on

/** A connection whose records are shown as of the day `on`; `belongs` says which rows `t` are of the parent `p`. */
export const datedConnection = <R, A extends OnDay>(rows: ReadList<R, A>, belongs: Sql) => ({
  kind: 'connection',
  columns: ['id'],
  rows,
  belongs,
  dayOf,
  resolve: (parent: Keyed, args: A & PageArgs, context: Context): Promise<Connection<AsOf<R>>> =>
    asOf(nestedPage(context, parent.id, belongs, rows(context, args), args), args.on),
})

/** How a total is counted where the plain way takes too long; null where it does not. */
type CountWide<A> = (context: Context, args: A) => (() => Promise<number>) | null

/** The same of a root field. */
export const datedRootConnection = <R, A extends OnDay>(rows: ReadList<R, A>, countWide: CountWide<A>) => ({
  kind: 'rootConnection',
  rows,
  dayOf,
  isLeft: (context: Context, args: A): boolean => countWide(context, args) !== null,
  resolve: async (_: unknown, args: A & PageArgs, context: Context): Promise<Connection<AsOf<R>>> => {
    const found = await asOf(page(context, rows(context, args), args), args.on)
    return { ...found, totalCount: countWide(context, args) ?? found.totalCount }
  },
})

/** A value of a record on the day `on`, on the day of its list, or today; `expression` is the same over the row `t`. */
export const onDay = <V>(
  load: (context: Context, id: string, on: string | null | undefined) => Promise<V>,
  expression: (context: Context, on: string | null | undefined) => Sql,
) => ({
  kind: 'onDay',
  columns: ['id'],
  expression,
  resolve: (row: AsOf<Keyed>, { on }: OnDay, context: Context): Promise<V> =>
    load(context, row.id, on ?? row.asOf),
})
