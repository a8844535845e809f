import { type GraphQLSchema, isObjectType } from 'graphql'
import type { Resolvers } from '../graphql/binding/module.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId } from '../graphql/global-id.ts'
import { findNode } from '../graphql/node.ts'
export const Change: Resolvers<'change', 'Change'> = {
  id: ({ type, recordId }) => globalId(type, recordId),
  record: ({ operation, type, recordId }, _, context, info) =>
    operation === 'TOMBSTONE' ? null : findNode(info, context, globalId(type, recordId)),
}

/** Refuses the name of a type that no record has: one with a slip in it would be silent for ever. */
export function refuseUnknown(schema: GraphQLSchema, types: readonly string[] | null | undefined): void {
  const unknown = types?.find(name => {
    const type = schema.getType(name)
    return !isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')
  })
  if (unknown === undefined) return
  throw apiError(
    'FORMAT_INVALID',
    'Такого типа записей нет: передайте в types имена типов, например School или Roadmap.',
  )
}
