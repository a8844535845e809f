import type { GraphQLResolveInfo } from 'graphql'
import { byId } from '../../data/loader.ts'
import { page } from '../../data/page.ts'
import type { Order } from '../../data/sort.ts'
import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import type { ListOf } from '../../data/window.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors/table.ts'
import { idOf } from '../global-id.ts'
import { projectionOf } from './projection.ts'

interface Keyed {
  readonly id: string
}

/** Which record a root field names: by its id, or as the first of some rows. */
export type Choice<R> =
  | { readonly id: string }
  | (ListOf<R> & {
      /** What is wrong where several rows are named so. */
      readonly ofSeveral?: () => Error
    })

/** A record that the arguments of a root field name; null if there is none or the viewer may not see it. */
export const rootRecord = <R extends Keyed, A>(table: Table<R>, choose: (args: A) => Choice<R>) => ({
  kind: 'rootRecord',
  table,
  choose,
  resolve: async (_: unknown, args: A, context: Context, info: GraphQLResolveInfo): Promise<R | null> => {
    const choice = choose(args)
    if ('id' in choice) return byId(context, table, choice.id, projectionOf(info))
    const first = choice.ofSeveral ? 2 : 1
    const { edges } = await (await page(context, choice, { first }, projectionOf(info))).page()
    if (edges.length > 1 && choice.ofSeveral) throw choice.ofSeveral()
    return edges[0]?.node ?? null
  },
})

interface IdOrKey {
  readonly id?: string | null | undefined
  readonly key?: string | null | undefined
}

/** A record that is named by its id or by its key. */
export const byIdOrKey = <R extends Keyed>(table: Table<R>, order: Order) =>
  rootRecord(table, ({ id, key }: IdOrKey) => {
    if ((id == null) === (key == null))
      throw apiError('CHOICE_INVALID', 'Запись не определена: укажите что-то одно, id или key.')
    return id != null ? { id: idOf(table.type, id) } : { table, where: [sql`t.key = ${key}`], order }
  })
