import type { GraphQLResolveInfo } from 'graphql'
import { byId } from '../data/loader.ts'
import type { Resolvers } from './binding/module.ts'
import { projectionOf } from './binding/projection.ts'
import { tablesOf } from './binding/schema-extensions.ts'
import { typed } from './binding/typed.ts'
import type { Context } from './context.ts'
import { apiError } from './errors/table.ts'
import { readId } from './global-id.ts'

interface Keyed {
  readonly id: string
}

/** Relay's Object Identification. */
export const Query: Resolvers<'base', 'Query'> = {
  node: { kind: 'rootNode', resolve: (_, { id }, context, info) => findNode(info, context, id) },
  nodes: {
    kind: 'rootNodes',
    resolve: (_, { ids }, context, info) => {
      if (ids.length > 200)
        throw apiError('LIST_SIZE_INVALID', 'Идентификаторов больше 200: разделите запрос на несколько.')
      return ids.map(id => findNode(info, context, id))
    },
  },
}

/** The record of a global id as `Query.node` gives it: of any type, or null if there is none or it is not visible. */
export async function findNode(
  info: GraphQLResolveInfo,
  context: Context,
  id: string,
): Promise<Keyed | null> {
  const read = readId(id)
  const table = read && tablesOf(info.schema).get(read.type)
  const row = table ? await byId(context, table, read.id, projectionOf(info, table.type)) : null
  return row && table ? typed(row, table.type) : null
}
