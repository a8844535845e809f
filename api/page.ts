import { Prisma } from '../prisma/generated/client.ts'
import type { Context } from './context.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { apiError } from './errors.ts'
import { load } from './loader.ts'
import type { Order } from './order.ts'
import { inTurn } from './pace.ts'
import { visible } from './scope.ts'
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
  readonly where?: readonly Prisma.Sql[]
  readonly order: Order
}

/** Relay's connection; the total is counted by a statement of its own, and only when it is asked. */
export interface Connection<R> {
  readonly edges: readonly { readonly node: R; readonly cursor: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: () => Promise<number>
}

export const defaultPage = 20
export const largestPage = 200

interface Window {
  readonly size: number
  readonly backward: boolean
  readonly after: readonly string[] | null
  readonly before: readonly string[] | null
}

type Keyed<R> = R & { readonly _keys: readonly string[]; readonly _parent?: string }

/** One page of a root list, in one statement. */
export async function page<R>(context: Context, list: ListOf<R>, args: PageArgs): Promise<Connection<R>> {
  const window = readWindow(list.order, args)
  const rows = await context.read<Keyed<R>>(Prisma.sql`
    select ${list.table.columns}, ${keysOf(list.order)} as "_keys" ${pageFrom(context, list, window)}`)
  return connection(list, window, rows, async () => {
    const [counted] = await context.read<{ count: number }>(Prisma.sql`
      select count(*)::int as count from ${list.table.name} t where ${predicate(context, list)}`)
    return counted?.count ?? 0
  })
}

/**
 * One page of a list that hangs on a parent. All parents of a tick that ask for the same page share one
 * statement, and each gets its own page from PostgreSQL (a lateral join), never trimmed in memory.
 * `belongs` says which rows `t` are the parent's, whose id is `p.id`.
 */
export async function nestedPage<R>(
  context: Context,
  parentId: string,
  belongs: Prisma.Sql,
  list: ListOf<R>,
  args: PageArgs,
): Promise<Connection<R>> {
  const window = readWindow(list.order, args)
  const shape = JSON.stringify([list.table.type, belongs.text, belongs.values, list.order.name, list.where])
  const own: ListOf<R> = { ...list, where: [belongs, ...(list.where ?? [])] }
  const rows = await load(context, `page ${shape} ${JSON.stringify(window)}`, parentId, async ids =>
    group(
      await context.read<Keyed<R>>(Prisma.sql`
        select p.id as "_parent", x.* from unnest(${ids}::uuid[]) with ordinality as p(id, place)
        cross join lateral (
          select ${list.table.columns}, ${keysOf(list.order)} as "_keys", row_number() over () as "_row"
          from (select t.* ${pageFrom(context, own, window)}) t
        ) x order by p.place, x."_row"`),
    ),
  )
  await inTurn(context, rows?.length ?? 0)
  return connection(list, window, rows ?? [], async () => {
    const count = await load(context, `count ${shape}`, parentId, async ids => {
      const counts = await context.read<{ parent: string; count: number }>(Prisma.sql`
        select p.id as parent, count(*)::int as count from unnest(${ids}::uuid[]) as p(id)
        join ${list.table.name} t on ${predicate(context, own)} group by p.id`)
      return new Map(counts.map(row => [row.parent, row.count]))
    })
    return count ?? 0
  })
}

/** A short list that hangs on a parent (tasks, clauses, members), whole, in order; at most 200 rows each. */
export async function nestedList<R>(
  context: Context,
  parentId: string,
  belongs: Prisma.Sql,
  list: ListOf<R>,
): Promise<readonly R[]> {
  const { edges } = await nestedPage(context, parentId, belongs, list, { first: largestPage })
  return edges.map(edge => edge.node)
}

function readWindow(order: Order, args: PageArgs): Window {
  const { first, last } = args
  if (first != null && last != null) {
    throw apiError('BAD_INPUT', 'Укажите либо first, либо last: страница читается с одного конца.')
  }
  const size = first ?? last ?? defaultPage
  if (size < 0 || size > largestPage) {
    throw apiError('BAD_INPUT', `Размер страницы (first, last): от 0 до ${largestPage}.`)
  }
  return {
    size,
    backward: last != null,
    after: args.after == null ? null : readCursor(order, args.after),
    before: args.before == null ? null : readCursor(order, args.before),
  }
}

function predicate<R>(context: Context, list: ListOf<R>): Prisma.Sql {
  return Prisma.join([visible(context.viewer, list.table), ...(list.where ?? [])], ' and ')
}

function pageFrom<R>(context: Context, list: ListOf<R>, window: Window): Prisma.Sql {
  const { keys, descending } = list.order
  const direction = descending !== window.backward ? Prisma.raw('desc') : Prisma.raw('asc')
  const past = (values: readonly string[], sign: '<' | '>') =>
    Prisma.sql`(${Prisma.join(keys.map(key => key.by))}) ${Prisma.raw(sign)} (${Prisma.join(
      keys.map((key, i) => Prisma.sql`${values[i]}::${Prisma.raw(key.type)}`),
    )})`
  const bounds = [
    ...(window.after ? [past(window.after, descending ? '<' : '>')] : []),
    ...(window.before ? [past(window.before, descending ? '>' : '<')] : []),
  ]
  return Prisma.sql`from ${list.table.name} t
    where ${Prisma.join([predicate(context, list), ...bounds], ' and ')}
    order by ${Prisma.join(keys.map(key => Prisma.sql`${key.by} ${direction}`))}
    limit ${window.size + 1}`
}

function keysOf(order: Order): Prisma.Sql {
  return Prisma.sql`array[${Prisma.join(order.keys.map(key => Prisma.sql`(${key.by})::text`))}]`
}

function group<R>(rows: readonly Keyed<R>[]): ReadonlyMap<string, readonly Keyed<R>[]> {
  const groups = new Map<string, Keyed<R>[]>()
  for (const row of rows) {
    const parent = row._parent ?? ''
    const own = groups.get(parent)
    if (own) own.push(row)
    else groups.set(parent, [row])
  }
  return groups
}

function connection<R>(
  list: ListOf<R>,
  window: Window,
  rows: readonly Keyed<R>[],
  totalCount: () => Promise<number>,
): Connection<R> {
  const more = rows.length > window.size
  const kept = more ? rows.slice(0, window.size) : rows
  const nodes = window.backward ? kept.toReversed() : kept
  const edges = nodes.map(node => ({ node, cursor: writeCursor(list.order, node._keys) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== null : more,
      hasPreviousPage: window.backward ? more : window.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
