import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readCursor } from './cursor.ts'
import { visible } from './scope.ts'
import type { Order } from './sort.ts'
import { type Sql, sql } from './sql.ts'
import type { Table } from './table.ts'

/** Relay's four arguments (GraphQL Cursor Connections, section 4). */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A list to page: the table, predicates over the alias `t`, and the order. */
export interface ListOf<R> {
  readonly table: Table<R>
  readonly where?: readonly Sql[]
  readonly order: Order
}

export const defaultPage = 20
export const largestPage = 200

/** A part of a list. */
export interface Window {
  readonly size: number
  readonly backward: boolean
  readonly after: readonly string[] | null
  readonly before: readonly string[] | null
}

/** The part of a list that the arguments select; BAD_INPUT if they are invalid. */
export function readWindow(order: Order, args: PageArgs): Window {
  const { first, last } = args
  if (first != null && last != null) {
    throw apiError('CHOICE_INVALID', 'Укажите либо first, либо last: страница читается с одного конца.')
  }
  const size = first ?? last ?? defaultPage
  if (size < 0 || size > largestPage) {
    throw apiError('PAGE_SIZE_INVALID', `Размер страницы (first, last): от 0 до ${largestPage}.`)
  }
  return {
    size,
    backward: last != null,
    after: args.after == null ? null : readCursor(order, args.after),
    before: args.before == null ? null : readCursor(order, args.before),
  }
}

/** What the rows `t` of a list are, as the caller sees it. */
export function predicate<R>(context: Context, list: ListOf<R>): Sql {
  return sql.join([visible(context.viewer, list.table), ...(list.where ?? [])], ' and ')
}

/**
 * The rows of a window and one more, in the order of reading. The limit is part of the text, because a kept plan has to
 * know how few rows are read; it is a number up to `largestPage`.
 */
export function pageFrom<R>(
  context: Context,
  list: ListOf<R>,
  window: Window,
  limit: number = window.size + 1,
): Sql {
  const { keys, descending } = list.order
  const direction = descending !== window.backward ? sql.raw('desc') : sql.raw('asc')
  const past = (values: readonly string[], sign: '<' | '>') =>
    sql`(${sql.join(keys.map(key => key.by))}) ${sql.raw(sign)} (${sql.join(
      keys.map((key, i) => sql`${values[i]}::${sql.raw(key.type)}`),
    )})`
  const bounds = [
    ...(window.after ? [past(window.after, descending ? '<' : '>')] : []),
    ...(window.before ? [past(window.before, descending ? '>' : '<')] : []),
  ]
  return sql`from ${list.table.name} t
    where ${sql.join([predicate(context, list), ...bounds], ' and ')}
    order by ${sql.join(keys.map(key => sql`${key.by} ${direction}`))}
    limit ${sql.raw(String(limit))}`
}

/** What a row is found again by. */
export function keysOf(order: Order): Sql {
  return sql`array[${sql.join(order.keys.map(key => sql`(${key.by})::text`))}]`
}
