import { type Sql, sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { combined, isCombining } from '../combined-filters.ts'
import type { Context } from '../context.ts'
import type { Contract } from '../generated/contract.ts'
import { type FilterName, pluginWhere } from '../plugin-filters.ts'

type Filter<N extends FilterName> = Contract['inputs'][N]

/** The fields of a filter that a column answers: `kind`, `region` (regionId), `dueFrom` and `dueTo` (due or dueOn). */
type ByColumn<R, F> = {
  readonly [K in keyof F & string]: K extends keyof R
    ? K
    : `${K}Id` extends keyof R
      ? K
      : K extends `${infer Column}From` | `${infer Column}To`
        ? Column extends keyof R
          ? K
          : `${Column}On` extends keyof R
            ? K
            : never
        : never
}[keyof F & string]

/** The predicates over the rows `t` for a value of a field; null if the caller of the filter answers it. */
type Predicates<F, V> = ((value: NonNullable<V>, context: Context, filter: F) => readonly Sql[]) | null

/** The fields that combine filters of the same type. */
type Combining = 'and' | 'or' | 'not'

type Answers<R, F> = {
  readonly [K in Exclude<keyof F & string, ByColumn<R, F> | Combining>]: Predicates<F, F[K]>
} & { readonly [K in ByColumn<R, F>]?: Predicates<F, F[K]> }

/** The predicates of a filter over the rows `t`; none if there is no filter. */
export type WhereOf<N extends FilterName> = (
  context: Context,
  filter: Filter<N> | null | undefined,
  /** The predicates of a filter within it; as of the filter itself if it is left out. */
  within?: (part: Filter<N>) => readonly Sql[],
) => readonly Sql[]

/**
 * What a filter of the contract means over a table, the plugins' own fields included. A field that is named as a column
 * follows from that column, `and`, `or` and `not` from the filters they hold; `answers` says the rest. Ids are database
 * ids by then. A blank text filters nothing.
 */
export const filterOf = <const N extends FilterName, R>(
  name: N,
  table: Table<R>,
  answers: Answers<R, Filter<N>>,
): WhereOf<N> => {
  const where: WhereOf<N> = (context, filter, within = part => where(context, part)) => {
    if (!filter) return []
    const plugins = new Set(context.plugins.map(({ id }) => id))
    return [
      ...Object.entries(filter).flatMap(([field, value]) => {
        if (value == null || value === '' || plugins.has(field) || isCombining(field)) return []
        // `Answers` has an answer of the value's type for each field that no column has.
        const answer = (answers as Readonly<Record<string, Predicates<Filter<N>, unknown> | undefined>>)[
          field
        ]
        if (answer === null) return []
        return answer ? answer(value, context, filter) : [byColumn(table, field, value)]
      }),
      ...pluginWhere(context, name, filter),
      ...combined(filter, within),
    ]
  }
  return where
}

function byColumn<R>(table: Table<R>, field: string, value: unknown): Sql {
  const columnOf = (...names: readonly string[]) => {
    const found = names.find(name => table.fields.includes(name))
    return found === undefined ? null : table.column(found as keyof R & string)
  }
  const equal = columnOf(field, `${field}Id`)
  if (equal) return sql`${equal} = ${value}`
  const [, base = '', end] = /^(.+)(From|To)$/.exec(field) ?? []
  const bound = columnOf(base, `${base}On`)
  if (!bound) throw new Error(`${table.type} has no column for the filter's field ${field}`)
  return end === 'From' ? sql`${bound} >= ${value}` : sql`${bound} <= ${value}`
}
