import { globalId } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { findNode } from '../graphql/node.ts'
export const Change: Resolvers<'change', 'Change'> = {
  id: ({ type, recordId }) => globalId(type, recordId),
  record: ({ operation, type, recordId }, _, context, { schema }) =>
    operation === 'TOMBSTONE' ? null : findNode(schema, context, globalId(type, recordId)),
}
