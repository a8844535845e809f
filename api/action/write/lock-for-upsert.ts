import { randomUUIDv7 } from 'node:crypto'
import { type Sql, sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { UnitOfWork } from '../unit-of-work.ts'
import {
  LockedRecord,
  type NewValues,
  type Values,
  type Versioned,
  type WriteOptions,
} from './locked-record.ts'
import { create, lock, requireVersion } from './record.ts'

interface UpsertOptions<R> extends WriteOptions<R> {
  /** What an archived record loses when it is brought back. */
  readonly revived?: Values<R>
}

/** A record to save: one that is there, locked, or one that is yet to be made. */
export class PendingUpsert<R extends Versioned> {
  readonly #work: UnitOfWork
  readonly #table: Table<R>
  readonly #archived: R | null
  readonly id: string
  /** The current row; null for a record that is new or was archived. */
  readonly row: R | null

  constructor(work: UnitOfWork, table: Table<R>, row: R | null, archived: R | null = null) {
    this.#work = work
    this.#table = table
    this.#archived = archived
    this.row = row
    this.id = (row ?? archived)?.id ?? randomUUIDv7()
  }

  /** Stores values: changes the record, brings an archived one back or creates a new one. */
  async save(values: Values<R>, { revived, ...options }: UpsertOptions<R> = {}): Promise<LockedRecord<R>> {
    if (this.row) {
      const record = new LockedRecord(this.#work, this.#table, this.row)
      await record.update(values, options)
      return record
    }
    if (this.#archived) {
      const record = new LockedRecord(this.#work, this.#table, this.#archived)
      await record.revive({ ...values, ...revived }, options)
      return record
    }
    const created: NewValues<R> = { ...values, id: this.id }
    return create(this.#work, this.#table, created, options)
  }
}

/**
 * Locks, until the end of the action, what a predicate over `t` tells apart, also where there is no such row yet: no other
 * action makes the same record meanwhile. Actions that ask for others do not wait, as they would for a lock of the parent.
 */
export async function lockKey<R>({ execute }: UnitOfWork, { type }: Table<R>, where: Sql): Promise<void> {
  const key = JSON.stringify([type, where.text, where.values])
  await execute(sql`select pg_advisory_xact_lock(hashtextextended(${`podyom.record ${key}`}, 0))`, {
    prepared: true,
  })
}

/**
 * The record to save that a predicate over `t` identifies, locked. The caller names a new one by version 0, and an
 * existing one by the version that they have read; CONFLICT otherwise. An archived one is restored under its own id.
 */
export async function lockForUpsert<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  where: Sql,
  version: number,
): Promise<PendingUpsert<R>> {
  const locking = lockKey(work, table, where)
  // Sent with it, and begun after it: it sees what the previous holder of the lock has stored.
  const finding = work.read<R & { readonly archivedAt: Date | null }>(sql`
    select ${table.columns} from ${table.name} t where ${where} for update`)
  const [, [found]] = await Promise.all([locking, finding])
  if (found && !found.archivedAt) {
    requireVersion(found, version)
    return new PendingUpsert<R>(work, table, found)
  }
  if (version !== 0)
    throw apiError('CONFLICT', 'Такой записи ещё нет: передайте версию 0, чтобы добавить её.')
  return new PendingUpsert<R>(work, table, null, found ?? null)
}

/** `lockForUpsert` of a record that the caller names by its id, or of a new one where they name none. */
export async function lockForUpsertById<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  id: string | null | undefined,
  version: number,
): Promise<PendingUpsert<R>> {
  if (id != null) return new PendingUpsert(work, table, await lock(work, table, id, version))
  if (version === 0) return new PendingUpsert<R>(work, table, null)
  throw apiError('CONFLICT', 'У новой записи указана версия: передайте версию 0.')
}

/** Saves the record that a predicate over `t` tells apart; see `lockForUpsert`. */
export async function upsert<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  where: Sql,
  version: number,
  values: Values<R>,
  options: UpsertOptions<R> = {},
): Promise<LockedRecord<R>> {
  const pending = await lockForUpsert(work, table, where, version)
  return pending.save(values, options)
}
