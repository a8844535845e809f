import type { ArgBuilder } from '@pothos/core'
import type { Connection, Page } from '../data/page.ts'
import { type Builder, type ObjectTypes, once, type SchemaTypes } from './builder.ts'

interface Edge<R> {
  readonly node: R
  readonly cursor: string
}

/** `XConnection` and `XEdge` of a type (GraphQL Cursor Connections), made once a schema. */
export function connectionOf<N extends keyof ObjectTypes & string>(builder: Builder, name: N) {
  type R = ObjectTypes[N]
  // Pothos cannot relate a generic name to its row; the pair stands in ObjectTypes, so the casts hold.
  const node = name as never
  return once(builder, `connection ${name}`, () => {
    const edge = builder.objectRef<Edge<R>>(`${name}Edge`).implement({
      fields: t => ({
        node: t.field({ type: node, resolve: ({ node }) => node as never }),
        cursor: t.exposeString('cursor'),
      }),
    })
    return builder.objectRef<Connection<R>>(`${name}Connection`).implement({
      fields: t => ({
        edges: t.field({ type: [edge], resolve: async ({ page }) => [...(await page()).edges] }),
        nodes: t.field({
          type: [node],
          resolve: async ({ page }) => (await page()).edges.map(one => one.node) as never,
        }),
        pageInfo: t.field({ type: pageInfo(builder), resolve: async ({ page }) => (await page()).pageInfo }),
        totalCount: t.int({ resolve: connection => connection.totalCount() }),
      }),
    })
  })
}

function pageInfo(builder: Builder) {
  return once(builder, 'PageInfo', () =>
    builder.objectRef<Page<unknown>['pageInfo']>('PageInfo').implement({
      fields: t => ({
        hasNextPage: t.exposeBoolean('hasNextPage'),
        hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
        startCursor: t.exposeString('startCursor', { nullable: true }),
        endCursor: t.exposeString('endCursor', { nullable: true }),
      }),
    }),
  )
}

/** The arguments of a connection field: `first`, `after`, `last`, `before`. */
export function pageArgs(arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>>) {
  return { first: arg.int(), after: arg.string(), last: arg.int(), before: arg.string() }
}
