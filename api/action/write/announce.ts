import type { Table } from '../../data/table.ts'
import type { Place, UnitOfWork } from '../unit-of-work.ts'
import type { Versioned } from './locked-record.ts'
import { reread } from './record.ts'
import { placeOf } from './row-place.ts'

type Announced = Pick<Table<unknown>, 'type' | 'placeFields'>

interface AnnounceOptions {
  /** The record has left the lists. */
  readonly isGone?: boolean
  /** Where the record belongs, where its own columns do not say all of it. */
  readonly place?: Place
}

/**
 * Publishes in the change feed alone a record that lists show differently although no action changed it under its own
 * name: an obligation whose state a report changed, a part that was written with its owner.
 */
export function announce(
  work: Pick<UnitOfWork, 'announced'>,
  table: Announced,
  row: Versioned & { readonly key?: string | null; readonly innerVersions?: number },
  { isGone = false, place = placeOf(table, row) }: AnnounceOptions = {},
): void {
  const { id, version, innerVersions = 0, key = null } = row
  work.announced({ type: table.type, id, key, version, innerVersions, place, after: isGone ? null : row })
}

/** `announce` of a record by its id, as the user sees it now. */
export async function announceById<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  id: string,
): Promise<void> {
  for (const row of await reread(work, table, [id])) announce(work, table, row)
}

/** `announce` of the rows of a part: of those that are new or of another version, and of those that are gone. */
export function announceParts(
  work: Pick<UnitOfWork, 'announced'>,
  table: Announced,
  before: readonly Versioned[],
  after: readonly Versioned[],
  place: Place,
): void {
  const had = new Map(before.map(row => [row.id, row.version]))
  const has = new Set(after.map(({ id }) => id))
  for (const row of after) if (had.get(row.id) !== row.version) announce(work, table, row, { place })
  for (const row of before) if (!has.has(row.id)) announce(work, table, row, { place, isGone: true })
}
