import type { Resolvers } from '../graphql/binding/module.ts'
import { globalId } from '../graphql/global-id.ts'
import { findNode } from '../graphql/node.ts'
export const Change: Resolvers<'change', 'Change'> = {
  id: ({ type, recordId }) => globalId(type, recordId),
  record: ({ operation, type, recordId }, _, context, info) =>
    operation === 'TOMBSTONE' ? null : findNode(info, context, globalId(type, recordId)),
}
