import { page } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { curatorOrder, curatorWhere } from './list.ts'
import { curators } from './table.ts'

/** `Query.curators`. */
export function buildCuratorQueries(builder: Builder): void {
  builder.queryField('curators', t =>
    t.field({
      type: connectionOf(builder, 'Curator'),
      args: { filter: t.arg({ type: 'CuratorFilter' }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(context, { table: curators, where: curatorWhere(context, filter), order: curatorOrder }, args),
    }),
  )
}
