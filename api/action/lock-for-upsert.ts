import { randomUUIDv7 } from 'node:crypto'
import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { apiError } from '../graphql/errors/table.ts'
import {
  LockedRecord,
  type NewValues,
  type Values,
  type Versioned,
  type WriteOptions,
} from './locked-record.ts'
import { create, lock, requireVersion } from './record.ts'
import type { Work } from './work.ts'

/** Under which id a record is saved, and what stands there now: null for a new one, or one that was archived. */
export interface Claimed<R> {
  readonly id: string
  readonly before: R | null
}

/**
 * The record to save that a predicate over `t` tells apart, locked. The caller names a new one by version 0; CONFLICT
 * where they have not seen what stands there. What is archived is taken up again under its own id. Whoever may make
 * such a record at the same time must be kept waiting by a lock on what it belongs to.
 */
export async function claim<R extends Versioned>(
  work: Work,
  table: Table<R>,
  where: Sql,
  version: number,
): Promise<Claimed<R>> {
  const [found] = await work.read<{ readonly id: string; readonly stands: boolean }>(sql`
    select t.id, t.archived_at is null as stands from ${table.name} t where ${where} for update`)
  if (found?.stands) return { id: found.id, before: await lock(work, table, found.id, version) }
  if (version === 0) return { id: found?.id ?? randomUUIDv7(), before: null }
  throw apiError('CONFLICT', 'Такой записи ещё нет: новую записывают с версией 0.')
}

/** `claim` of a record that the caller names by its id, or of a new one where they name none. */
export async function claimById<R extends Versioned>(
  work: Work,
  table: Table<R>,
  id: string | null,
  version: number,
): Promise<Claimed<R>> {
  if (id !== null) return { id, before: await lock(work, table, id, version) }
  if (version === 0) return { id: randomUUIDv7(), before: null }
  throw apiError('CONFLICT', 'Новую запись записывают с версией 0.')
}

/**
 * Saves the record that a predicate over `t` tells apart: the caller names a new one by version 0, and one that is there
 * by the version that they have read; CONFLICT otherwise. One that was archived is brought back under its own id. Whoever
 * may make such a record at the same time must be kept waiting by a lock on what it belongs to.
 */
export async function upsert<R extends Versioned>(
  work: Work,
  table: Table<R>,
  where: Sql,
  version: number,
  values: NewValues<R>,
  options: WriteOptions<R> = {},
): Promise<LockedRecord<R>> {
  const [found] = await work.read<R & { readonly isActive: boolean }>(sql`
    select ${table.columns}, t.archived_at is null as "isActive" from ${table.name} t where ${where} for update`)
  const { id: _, ...rest } = values
  // The values of a new record are those of a changed one and its id.
  const changes = rest as unknown as Values<R>
  if (found?.isActive) {
    requireVersion(found, version)
    const record = new LockedRecord<R>(work, table, found)
    await record.update(changes, options)
    return record
  }
  if (version !== 0) throw apiError('CONFLICT', 'Такой записи ещё нет: новую записывают с версией 0.')
  if (found) {
    const record = new LockedRecord<R>(work, table, found)
    await record.revive(changes, options)
    return record
  }
  return create(work, table, values, options)
}
