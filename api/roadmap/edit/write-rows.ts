import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { recordChange, type Versioned, type WriteOptions } from '../../action/write/locked-record.ts'
import { recordRows } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { insertRows, updateRows } from '../../data/write/bulk.ts'

/** Columns of a section or an activity, by field. */
type Columns = Readonly<Record<string, unknown>> & { readonly id: string; readonly position: number }

/** What happens to the sections or activities of a roadmap. */
interface RowChanges<R> {
  readonly added: readonly Columns[]
  readonly changed: readonly Columns[]
  readonly removed: readonly R[]
  /** All rows as they are stored. */
  readonly stored: readonly R[]
}

/** Added to the positions of rows while others take their places: positions are unique at every moment. */
const temporaryOffset = 1_000_000

/** Writes sections or activities of a roadmap, archives those that are removed, and tells audit and feed of each. */
export async function writeRows<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  roadmapId: string,
  { added, changed, removed, stored }: RowChanges<R>,
  optionsOf: (row: R) => WriteOptions<R>,
): Promise<void> {
  if (removed.length > 0) await archiveRows(work, table, roadmapId, removed)
  if (changed.length > 0) {
    await work.execute(sql`
      update ${table.name} set position = position + ${temporaryOffset}
      where id = any(${changed.map(({ id }) => id)}::uuid[])`)
  }
  await insertRows(work, table, added)
  await updateRows(work, table, changed, work.context.now)
  for (const row of removed) recordChange(work, table, row, null, optionsOf(row))
  const written = [...added, ...changed].toSorted((a, b) => a.position - b.position)
  await recordRows(
    work,
    table,
    written.map(({ id }) => id),
    new Map(stored.map(row => [row.id, row])),
    optionsOf,
  )
}

/** Archives rows; they leave their positions to others for negative ones. */
async function archiveRows<R extends Versioned>(
  { execute, context }: UnitOfWork,
  table: Table<R>,
  roadmapId: string,
  rows: readonly R[],
): Promise<void> {
  await execute(sql`
    update ${table.name} t set archived_at = ${context.now}, updated_at = ${context.now}, version = t.version + 1,
      position = (select least(min(o.position), 0) from ${table.name} o where o.roadmap_id = ${roadmapId}) - r.ordinal
    from unnest(${rows.map(({ id }) => id)}::uuid[]) with ordinality as r(id, ordinal) where t.id = r.id`)
}
