import DataLoader from 'dataloader'
import type { Context } from '../graphql/context.ts'
import { everything, type Projection, projectedColumns } from './projection.ts'
import { inScope, type Scope, visible } from './scope.ts'
import { type Sql, sql } from './sql.ts'
import type { Table } from './table.ts'

/** The loaders of one request, by name. */
export type Loaders = Map<string, DataLoader<string, unknown>>

/** One value per key, in the order of the keys; what is not found is null. */
export type Batch<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>

/**
 * Loads one key, in one statement for all keys of a tick. `name` must distinguish all that differs
 * between two batches (the table, the arguments, the day): equal names share a loader.
 */
export async function load<V>(
  context: Context,
  name: string,
  key: string,
  batch: Batch<V>,
): Promise<V | null> {
  let loader = context.loaders.get(name)
  if (!loader) {
    loader = new DataLoader<string, unknown>(
      async keys => {
        const found = await batch(keys)
        return keys.map(one => found.get(one) ?? null)
      },
      { maxBatchSize: 1000 },
    )
    context.loaders.set(name, loader)
  }
  // Equal names mean equal batches, so the value has this batch's type.
  return (await loader.load(key)) as V | null
}

/** The row with this id, or null if there is none or the viewer may not see it. */
export function byId<R extends { readonly id: string }>(
  context: Context,
  table: Table<R>,
  id: string | null | undefined,
  projection: Projection = everything,
): Promise<R | null> {
  if (!id) return Promise.resolve(null)
  const columns = projectedColumns(table, projection)
  return load(context, `${table.type}.id ${columns.text}`, id, async ids => {
    const rows = await context.read<R>(
      sql`
      select ${columns} from ${table.name} t
      where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, table)}`,
      { prepared: true },
    )
    return new Map(rows.map(row => [row.id, row]))
  })
}

/**
 * As `byId`, with archived rows and those that have moved away: whom a document, a report or an assignment named stays
 * named there. For tables whose rows are seen by their place.
 */
export function namedById<R extends { readonly id: string }>(
  context: Context,
  table: Table<R>,
  id: string | null | undefined,
  projection: Projection = everything,
): Promise<R | null> {
  if (!id) return Promise.resolve(null)
  const columns = projectedColumns(table, projection)
  return load(context, `${table.type}.named ${columns.text}`, id, async ids => {
    const rows = await context.read<R>(
      sql`
      select ${columns} from ${table.name} t
      where t.id = any(${ids}::uuid[]) and ${named(context.viewer.scope, table)}`,
      { prepared: true },
    )
    return new Map(rows.map(row => [row.id, row]))
  })
}

/** The rows `t` that stay named where a record names them, archived or moved away. */
export function named<R>(scope: Scope, table: Table<R>): Sql {
  const own = inScope(scope, table)
  return scope === 'EVERYTHING' || !table.named ? own : sql`(${own} or ${table.named(scope)})`
}
