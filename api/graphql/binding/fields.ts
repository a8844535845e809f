import type { GraphQLResolveInfo } from 'graphql'
import { byId, namedById } from '../../data/loader.ts'
import { type Connection, nestedList, nestedPage, page } from '../../data/page.ts'
import { seesWhole, type Viewer, wholly } from '../../data/scope.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import type { ListOf, PageArgs } from '../../data/window.ts'
import type { Context } from '../context.ts'
import { projectionOf } from './projection.ts'

/** How a field comes from tables, as data; `resolve` reads it for one parent, in a batch with all others of a tick. */
export interface Definition<Parent, V, A> {
  readonly kind: string
  /** The columns of the parent's row that it takes; without them the whole row. */
  readonly columns?: readonly string[]
  readonly resolve: (parent: Parent, args: A, context: Context, info: GraphQLResolveInfo) => V | Promise<V>
}

interface Keyed {
  readonly id: string
}

/** A column of another name. */
export const column = <const C extends string>(name: C) => ({
  kind: 'column',
  columns: [name],
  resolve: <V>(parent: { readonly [K in C]: V }): V => parent[name],
})

/**
 * A value that code makes of some columns of the parent's row. `expression` is the same value over the row `t`, in the
 * same text that a column would hold.
 */
export const computed = <P extends object, V, A = object>(
  columns: readonly (keyof P & string)[],
  resolve: (row: P, args: A, context: Context, info: GraphQLResolveInfo) => V | Promise<V>,
  expression?: Expression,
) => ({ kind: 'computed', columns, resolve, ...(expression && { expression }) })

/** A value that is made of the parent alone, at once: a statement is needed for none of it. */
export const derived = <P, V, A = object>(resolve: (parent: P, args: A, context: Context) => V) => ({
  kind: 'derived',
  resolve,
})

/** A root field whose answer code reads as one value, with all that can be selected of it but for fields that are code. */
export const rootValue = <V, A = object>(
  resolve: (
    parent: unknown,
    args: A,
    context: Context,
    info: Pick<GraphQLResolveInfo, 'schema'>,
  ) => V | Promise<V>,
) => ({ kind: 'rootValue', resolve })

/** The value of a field for a viewer, over the row `t`. */
type Expression = (viewer: Viewer) => Sql

/** An object in a JSON column, in the form of the contract: the fields of its type are properties, or code. */
export const storedObject = <const C extends string, V>(
  name: C,
  resolve: (row: { readonly [K in C]: unknown }) => V,
) => ({ kind: 'storedObject', columns: [name], resolve })

/** What a record's row says of its versions and its place. */
interface SharedRow {
  readonly version: number
  readonly innerVersions: number
  readonly regionId: string
  readonly municipalityId: string | null
  readonly schoolId?: string | null
}

/** The version of a record that many share: what others below did moves it only for readers of its whole place. */
export const sharedVersion = (...columns: readonly (keyof SharedRow)[]) => ({
  kind: 'sharedVersion',
  columns: ['version', 'innerVersions', 'regionId', 'municipalityId', ...columns],
  resolve: (row: SharedRow, _: object, { viewer }: Context): number =>
    seesWhole(viewer.scope, row) ? row.version : row.version - row.innerVersions,
  expression: ({ scope }: Viewer): Sql => {
    const whole = wholly(scope, { scope: columns.includes('schoolId') ? placed : placedAbove })
    return sql`case when ${whole} then t.version else t.version - t.inner_versions end`
  },
})

const placedAbove = { region: sql`t.region_id`, municipality: sql`t.municipality_id` }
const placed = { ...placedAbove, school: sql`t.school_id` }

/** An object of the contract that is made of the parent's own row. */
export const sameRow = {
  kind: 'sameRow',
  resolve: <R>(parent: R): R => parent,
}

/** The record that a column of the parent names; with `archived`, also one that has left the lists since. */
export const reference = <R extends Keyed, const C extends string>(
  table: Table<R>,
  name: C,
  { archived = false }: { readonly archived?: boolean } = {},
) => ({
  kind: 'reference',
  table,
  columns: [name],
  archived,
  resolve: (
    parent: { readonly [K in C]: string | null },
    _: object,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<R | null> => (archived ? namedById : byId)(context, table, parent[name], projectionOf(info)),
})

/** A short list that hangs on a parent, whole; `belongs` says which rows `t` are of the parent `p`. */
export const list = <R, A = object>(
  rows: ListOf<R>,
  belongs: Sql,
  where: (args: A) => readonly Sql[] = () => [],
) => ({
  kind: 'list',
  columns: ['id'],
  rows,
  belongs,
  where,
  resolve: (parent: Keyed, args: A, context: Context, info: GraphQLResolveInfo): Promise<readonly R[]> => {
    const filtered = { ...rows, where: [...(rows.where ?? []), ...where(args)] }
    return nestedList(context, parent.id, belongs, filtered, projectionOf(info))
  },
})

/** The selection of rows by the arguments of a connection's field; of a table that is known beforehand, if it says so. */
export interface ReadList<R, A> {
  (context: Context, args: A): ListOf<R>
  readonly table?: Table<R>
}

/** A list that no argument changes. */
export const whole = <R>(rows: ListOf<R>): ReadList<R, object> =>
  Object.assign(() => rows, { table: rows.table })

/** A Relay connection that hangs on a parent; `belongs` says which rows `t` are of the parent `p`. */
export const connection = <R, A>(rows: ReadList<R, A>, belongs: Sql) => ({
  kind: 'connection',
  columns: ['id'],
  rows,
  belongs,
  resolve: (
    parent: Keyed,
    args: A & PageArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<R>> =>
    nestedPage(context, parent.id, belongs, rows(context, args), args, projectionOf(info)),
})

/** A Relay connection of a root field. */
export const rootConnection = <R, A>(rows: ReadList<R, A>) => ({
  kind: 'rootConnection',
  rows,
  resolve: (
    _: unknown,
    args: A & PageArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<R>> => page(context, rows(context, args), args, projectionOf(info)),
})
