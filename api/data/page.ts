import type { Context } from '../graphql/context.ts'
import { writeCursor } from './cursor.ts'
import { load } from './loader.ts'
import { everything, type Projection, projectedColumns } from './projection.ts'
import { type Sql, sql } from './sql.ts'
import {
  keysOf,
  type ListOf,
  largestPage,
  type PageArgs,
  pageFrom,
  predicate,
  readWindow,
  type Window,
} from './window.ts'
import { inTurn } from './yield.ts'

/** A record of a page, and where in the list it is. */
export interface Edge<R> {
  readonly node: R
  readonly cursor: string
}

/** One page of a list. */
export interface Page<R> {
  readonly edges: readonly Edge<R>[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Relay's connection; its page and its total take a statement each, and only when they are selected. */
export interface Connection<R> {
  readonly page: () => Promise<Page<R>>
  readonly totalCount: () => Promise<number>
}

type Keyed<R> = R & { readonly _keys?: readonly string[]; readonly _parent?: string }

/** A root list, its page in one statement. */
export async function page<R>(
  context: Context,
  list: ListOf<R>,
  args: PageArgs,
  projection: Projection = everything,
): Promise<Connection<R>> {
  const window = readWindow(list.order, args)
  const where = predicate(context, list)
  return {
    page: once(async () => {
      const rows = await context.read<Keyed<R>>(
        sql`select ${rowOf(list, projection)} ${pageFrom(context, list, window)}`,
        { prepared: isUnfiltered(list) },
      )
      return pageOf(list, window, rows)
    }),
    totalCount: async () => {
      const [counted] = await context.read<{ count: number }>(sql`
        select count(*)::int as count from ${list.table.name} t where ${where}`)
      return counted?.count ?? 0
    },
  }
}

/** Whether the values of a list's statement are ids and places alone. */
const isUnfiltered = <R>({ where = [] }: ListOf<R>): boolean =>
  where.every(({ values }) => values.length === 0)

/** What is read of each row of a page. */
const rowOf = <R>(list: ListOf<R>, projection: Projection): Sql =>
  projection.cursors
    ? sql`${projectedColumns(list.table, projection)}, ${keysOf(list.order)} as "_keys"`
    : projectedColumns(list.table, projection)

/** The first row of a root list, or null if it is empty. */
export async function firstOf<R>(
  context: Context,
  list: ListOf<R>,
  projection: Projection = everything,
): Promise<R | null> {
  const { edges } = await (await page(context, list, { first: 1 }, projection)).page()
  return edges[0]?.node ?? null
}

/** Edges and page info share one read. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/**
 * A list under a parent. All parents of a tick with the same page share one
 * statement, and each gets its own page from PostgreSQL (a lateral join), never trimmed in memory.
 * `belongs` says which rows `t` are the parent's, whose id is `p.id`.
 */
export async function nestedPage<R>(
  context: Context,
  parentId: string,
  belongs: Sql,
  list: ListOf<R>,
  args: PageArgs,
  projection: Projection = everything,
): Promise<Connection<R>> {
  const window = readWindow(list.order, args)
  const row = rowOf(list, projection)
  const shape = JSON.stringify([
    list.table.type,
    belongs.text,
    belongs.values,
    list.order.name,
    list.where ?? [],
  ])
  const own: ListOf<R> = { ...list, where: [belongs, ...(list.where ?? [])] }
  return {
    page: once(async () => {
      const rows = await load(
        context,
        `page ${shape} ${row.text} ${JSON.stringify(window)}`,
        parentId,
        async ids =>
          group(
            await context.read<Keyed<R>>(
              sql`select p.id as "_parent", x.* from unnest(${ids}::uuid[]) with ordinality as p(id, place)
              cross join lateral (
                select ${row}, row_number() over () as "_row"
                from (select t.* ${pageFrom(context, own, window)}) t
              ) x order by p.place, x."_row"`,
              { prepared: isUnfiltered(list) },
            ),
          ),
      )
      await inTurn(context.pace, rows?.length ?? 0)
      return pageOf(list, window, rows ?? [])
    }),
    totalCount: async () => {
      const count = await load(context, `count ${shape}`, parentId, async ids => {
        const counts = await context.read<{ parent: string; count: number }>(sql`
          select p.id as parent, count(*)::int as count from unnest(${ids}::uuid[]) as p(id)
          join ${list.table.name} t on ${predicate(context, own)} group by p.id`)
        return new Map(counts.map(row => [row.parent, row.count]))
      })
      return count ?? 0
    },
  }
}

/** A short list that hangs on a parent (tasks, clauses, members), whole, in order; at most 200 rows each. */
export async function nestedList<R>(
  context: Context,
  parentId: string,
  belongs: Sql,
  list: ListOf<R>,
  projection: Projection = { ...everything, cursors: false },
): Promise<readonly R[]> {
  const { page } = await nestedPage(context, parentId, belongs, list, { first: largestPage }, projection)
  const { edges } = await page()
  return edges.map(edge => edge.node)
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

function pageOf<R>(list: ListOf<R>, window: Window, rows: readonly Keyed<R>[]): Page<R> {
  const more = rows.length > window.size
  const kept = more ? rows.slice(0, window.size) : rows
  const nodes = window.backward ? kept.toReversed() : kept
  // Cursors are written lazily, because most queries select none.
  const edges = nodes.map(node => ({
    node,
    get cursor() {
      return writeCursor(list.order, node._keys ?? [])
    },
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== null : more,
      hasPreviousPage: window.backward ? more : window.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
  }
}

/** A connection of what is made of the nodes of another. */
export const withNodes = <R, S>(
  { page, totalCount }: Connection<R>,
  make: (node: R) => S,
): Connection<S> => ({
  page: async () => {
    const { edges, pageInfo } = await page()
    return { edges: edges.map(edge => withNode(edge, make(edge.node))), pageInfo }
  },
  totalCount,
})

const withNode = <S>(edge: Edge<unknown>, node: S): Edge<S> => ({
  node,
  get cursor() {
    return edge.cursor
  },
})
