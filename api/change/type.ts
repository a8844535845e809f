import { ChangeOperation } from '../../prisma/generated/client.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { findNode } from '../graphql/node.ts'
import type { ChangePage, ChangeRow } from './feed.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Change: ChangeRow
    ChangePage: ChangePage
  }
}

/** `Change` and `ChangePage`. */
export function buildChange(builder: Builder): void {
  builder.objectType('Change', {
    fields: t => ({
      cursor: t.exposeString('cursor'),
      operation: t.expose('operation', { type: enumOf(builder, 'ChangeOperation', ChangeOperation) }),
      type: t.exposeString('type'),
      id: t.id({ resolve: ({ type, recordId }) => globalId(type, recordId) }),
      key: t.exposeString('key', { nullable: true }),
      version: t.exposeInt('version'),
      at: t.expose('at', { type: 'DateTime' }),
      record: t.field({
        type: 'Node',
        nullable: true,
        resolve: ({ operation, type, recordId }, _, context) =>
          operation === 'TOMBSTONE' ? null : findNode(builder, context, globalId(type, recordId)),
      }),
    }),
  })
  builder.objectType('ChangePage', {
    fields: t => ({
      changes: t.field({ type: ['Change'], resolve: ({ changes }) => [...changes] }),
      endCursor: t.exposeString('endCursor'),
      hasMore: t.exposeBoolean('hasMore'),
      head: t.exposeString('head'),
      reset: t.exposeBoolean('reset'),
    }),
  })
}
