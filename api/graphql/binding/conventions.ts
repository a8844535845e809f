import { type GraphQLObjectType, getNamedType } from 'graphql'
import type { BulkOutcome, Outcome } from '../../action/unit-of-work.ts'
import { byId } from '../../data/loader.ts'
import type { Connection } from '../../data/page.ts'
import type { Context } from '../context.ts'
import { globalId } from '../global-id.ts'
import type { Tables } from './schema-extensions.ts'

type Resolve = (parent: never, args: object, context: Context) => unknown

/** Relay's connections; a page and a total are read only when they are selected. */
const connection: Readonly<Record<string, Resolve>> = {
  edges: async ({ page }: Connection<unknown>) => (await page()).edges,
  nodes: async ({ page }: Connection<unknown>) => (await page()).edges.map(({ node }) => node),
  pageInfo: async ({ page }: Connection<unknown>) => (await page()).pageInfo,
  totalCount: ({ totalCount }: Connection<unknown>) => totalCount(),
}

/** What a type's name and shape say of a field, where no module resolves it; null if a property is the answer. */
export function byConvention(
  type: GraphQLObjectType,
  name: string,
  tables: Tables,
  idType: string | undefined,
): Resolve | null {
  if (name === 'id' && type.getInterfaces().some(one => one.name === 'Node'))
    return ({ id }: { readonly id: string }) => globalId(type.name, id)
  if (type.name.endsWith('Connection')) return connection[name] ?? null
  if (type.name.endsWith('Payload')) return payload(type, name, tables, idType)
  return null
}

/** `VerbNounPayload { record, findings }`: the record is read again, or named by its id where it has left the lists. */
function payload(
  type: GraphQLObjectType,
  name: string,
  tables: Tables,
  idType: string | undefined,
): Resolve | null {
  const field = type.getFields()[name]
  const table = field && tables.get(getNamedType(field.type).name)
  if (name === 'record' && table) return ({ id }: Outcome, _, context) => byId(context, table, id)
  if (name === 'record' && idType) return ({ id }: Outcome) => id && globalId(idType, id)
  if (name === 'records' && table)
    return async ({ ids = [] }: BulkOutcome, _, context) => {
      const rows = await Promise.all(ids.map(id => byId(context, table, id)))
      return rows.filter(row => row !== null)
    }
  return null
}
