import { execute, type GraphQLError } from 'graphql'
import { needsOf } from '../access/needs.ts'
import { accessRefusal } from '../auth/use-auth.ts'
import { projectedColumns } from '../data/projection.ts'
import { visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { yieldToEventLoop } from '../data/yield.ts'
import type { Snapshot } from '../database/snapshot.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Catalog, Exported, Keyed, Source } from './catalog.ts'
import { type Column, documentOf } from './columns.ts'

/** A record as GraphQL answers it. */
export type Taken = Readonly<Record<string, unknown>> & { readonly id: string }

/** What is taken of the records of one type. */
export interface Selection {
  readonly from: Exported
  readonly columns: readonly Column[]
  /** Predicates beside what the caller sees. */
  readonly where: readonly Sql[]
  /** The day of fields that depend on one. */
  readonly on: string | null
  /** The database id after which it is resumed. */
  readonly after: string | null
  /** How many records at most. */
  readonly first?: number
}

/** Records that are read and executed at a time: other requests run in between. */
const pieceSize = 500

/** FORBIDDEN or UNAUTHENTICATED where the caller may not read what is selected. */
export function requireReadable({ viewer }: Context, { schema }: Catalog, selection: Selection): void {
  const needs = needsOf(schema, documentOf(selection.from.type, selection.columns))
  const isPublic = { field: selection.from.name, roles: ['PUBLIC'] }
  const refusal = accessRefusal(viewer, needs.length > 0 ? needs : [isPublic])
  if (refusal) throw refusal
}

/**
 * The records of a selection in the order of their ids, as the caller sees them in a snapshot. They are resolved by the
 * schema's own resolvers, so that masking, plugins' fields and computed states are those of a query.
 */
export async function* records(
  context: Context,
  snapshot: Snapshot,
  { schema }: Catalog,
  selection: Selection,
): AsyncGenerator<readonly Taken[]> {
  const { from, columns, on, first = Number.POSITIVE_INFINITY } = selection
  const document = documentOf(from.type, columns)
  let fetch: ((size: number) => Promise<readonly Keyed[]>) | null = null
  for (let left = first; left > 0; ) {
    const size = Math.min(pieceSize, left)
    const source: Source = {
      next: async projection => {
        fetch ??= await snapshot.open<Keyed>(
          statement(context, selection, projectedColumns(from.table, projection)),
        )
        const rows = await fetch(size)
        return on === null ? rows : rows.map(row => ({ ...row, asOf: on }))
      },
    }
    const taken = await resolved(
      { ...context, read: snapshot.read, loaders: new Map() },
      schema,
      document,
      source,
    )
    if (taken.length > 0) yield taken
    if (taken.length < size) return
    left -= taken.length
    await yieldToEventLoop()
  }
}

async function resolved(
  contextValue: Context,
  schema: Catalog['schema'],
  document: ReturnType<typeof documentOf>,
  rootValue: Source,
): Promise<readonly Taken[]> {
  const { data, errors } = await execute({ schema, document, rootValue, contextValue })
  if (errors?.[0]) throw errors[0] satisfies GraphQLError
  // The document has one field, a list of records with their ids.
  return Object.values(data ?? {})[0] as readonly Taken[]
}

function statement(context: Context, { from: { table }, where, after }: Selection, columns: Sql): Sql {
  const all = [
    visible(context.viewer, table),
    ...(table.listed ? [table.listed] : []),
    ...where,
    ...(after === null ? [] : [sql`t.id > ${after}::uuid`]),
  ]
  return sql`select ${columns} from ${table.name} t where ${sql.join(all, ' and ')} order by t.id`
}

/** Fails once an export has lasted too long. */
export function timeLimit(ms: number): () => void {
  const end = performance.now() + ms
  return () => {
    if (performance.now() < end) return
    throw apiError(
      'UNAVAILABLE',
      'Выгрузка длится слишком долго: продолжите её с последней полученной записи (after).',
    )
  }
}
