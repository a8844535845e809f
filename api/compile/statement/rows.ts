import { type Sql, sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import {
  type ListOf,
  type PageArgs,
  pageFrom,
  predicate,
  readWindow,
  type Window,
} from '../../data/window.ts'
import type { ReadList } from '../../graphql/binding/fields.ts'
import type { Context } from '../../graphql/context.ts'
import type { Day } from '../definition.ts'
import { NotCompiled } from '../selection.ts'
import { type Hole, perRequest, type Request } from '../template.ts'

/** The rows of a list, as each request asks for them. What follows `from` reads the rows `t`. */
export interface Rows {
  readonly table: Table<unknown>
  readonly list: (request: Request) => ListOf<unknown>
  readonly window: (request: Request) => Window
  /** The rows of the page, in the order of the list. */
  readonly page: Hole
  /** The rows of the page and one more, in the order of reading. */
  readonly ahead: Hole
  /** The predicate of all rows of the list. */
  readonly where: Hole
  /** The day as of which the rows are shown. */
  readonly day: (request: Request) => Day
}

type Args = Readonly<Record<string, unknown>>

/** A connection: below a parent `belongs` says which rows are of the parent `p`. */
interface Listed {
  readonly rows: ReadList<unknown, Args & PageArgs>
  readonly belongs?: Sql
  readonly dayOf?: (args: Args) => Day
  /** Whether the resolvers count the total better. */
  readonly isLeft?: (context: Context, args: Args) => boolean
}

/** The rows of a connection. */
export function rowsOf(
  { rows: read, belongs, dayOf, isLeft }: Listed,
  args: (request: Request) => Args & PageArgs,
): Rows {
  const { table } = read
  if (!table) throw new NotCompiled('a list whose table follows from its arguments')
  const list = perRequest(request => {
    const own = read(request.context, args(request))
    if (own.where?.some(({ values }) => values.some(isSkewed))) request.isSkewed = true
    return belongs ? under(own, belongs) : own
  })
  const window = perRequest(request => readWindow(list(request).order, args(request)))
  return {
    table,
    list,
    window,
    day: request => dayOf?.(args(request)),
    page: request => inOrder(request.context, list(request), window(request)),
    ahead: request => pageFrom(request.context, list(request), window(request)),
    where: request => {
      if (isLeft?.(request.context, args(request))) throw new NotCompiled('a total left to the resolvers')
      // A page that cannot be read is refused although only its total is selected.
      window(request)
      return predicate(request.context, list(request))
    },
  }
}

/** The rows of a window in the order of the list, which is not that of reading where the page is read from its end. */
function inOrder(context: Context, list: ListOf<unknown>, window: Window): Sql {
  const { keys, descending } = list.order
  const read = pageFrom(context, list, window, window.size)
  if (!window.backward) return read
  const order = sql.join(keys.map(({ by }) => sql`${by} ${direction(descending)}`))
  return sql`from (select t.* ${read}) t order by ${order}`
}

/** The rows of a list that belong to the parent `p`. */
export const under = <R>(list: ListOf<R>, belongs: Sql, where: readonly Sql[] = []): ListOf<R> => ({
  ...list,
  where: [belongs, ...(list.where ?? []), ...where],
})

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a kept plan could be bad for a value: ids are all alike, texts and days are rare or frequent. */
const isSkewed = (value: unknown): boolean => !(typeof value === 'string' && uuid.test(value))

/** A direction of sorting. */
export const direction = (isDescending: boolean): Sql => (isDescending ? sql.raw('desc') : sql.raw('asc'))
