import { type SQLValue, type Sql, sql } from '../../data/sql.ts'
import { columnOf, type Table } from '../../data/table.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Place, Snapshot, UnitOfWork } from '../unit-of-work.ts'
import { isSamePlace, placeOf } from './row-place.ts'

/** A row that has an id and a version. */
export interface Versioned {
  readonly id: string
  readonly version: number
}

/** Fields that no action names: they follow from the write. */
type Managed = 'id' | 'version' | 'createdAt' | 'updatedAt' | 'archivedAt'

/** What to store in a record, by field: what is undefined stays, null empties. */
export type Values<R> = { readonly [F in Exclude<keyof R, Managed>]?: R[F] | undefined }

/** The values of a new record, under an id of its own unless one is named. */
export type NewValues<R> = Values<R> & { readonly id?: string }

/** What does not follow from a write by itself. */
export interface WriteOptions<R> {
  /** The ground in the caller's words, for the audit log. */
  readonly basis?: string | null | undefined
  /** What the record holds outside its own row, before the write and after it. */
  readonly parts?: { readonly before: object; readonly after: object }
  /** What the audit log may hold of the row; all of it by default. */
  readonly show?: (row: R) => object
  /** Where the record belongs, where its own columns do not say all of it. */
  readonly place?: Place | undefined
  /** What a new or revived record replaces: the audit log shows it as what was before. */
  readonly replaces?: R
  /** Only its author may see it yet: it stays out of the change feed. */
  readonly isPrivate?: boolean
}

interface UpdateOptions<R> extends WriteOptions<R> {
  /** An act of one reader on a record that others share: only readers of its whole place see a new version. */
  readonly isInner?: boolean
}

/**
 * A record that an action has locked. Its version, `updatedAt`, audit entry (before and after) and row in the change feed
 * follow from each write; a record that changes its place leaves a tombstone where it was.
 */
export class LockedRecord<R extends Versioned> {
  readonly #work: UnitOfWork
  readonly #table: Table<R>
  #row: R

  constructor(work: UnitOfWork, table: Table<R>, row: R) {
    this.#work = work
    this.#table = table
    this.#row = row
  }

  get id(): string {
    return this.#row.id
  }

  /** The row as it is now, the writes of this action included. */
  get row(): R {
    return this.#row
  }

  get place(): Place {
    return placeOf(this.#table, this.#row)
  }

  /** Stores values in the record; without any it is a new version all the same, for what it holds outside its row. */
  async update(values: Values<R>, { isInner = false, ...options }: UpdateOptions<R> = {}): Promise<R> {
    const before = this.#row
    const after = isInner
      ? await this.#store(values, sql`inner_versions = t.inner_versions + 1`)
      : await this.#store(values, ...this.#moment())
    recordChange(this.#work, this.#table, before, after, { ...options, isInner })
    return after
  }

  /** Stores values in an archived record and brings it back into the lists; to readers it is a new one. */
  async revive(values: Values<R>, options: WriteOptions<R> = {}): Promise<R> {
    const after = await this.#store(values, sql`archived_at = null`, ...this.#moment())
    recordChange(this.#work, this.#table, options.replaces ?? null, after, options)
    return after
  }

  /** Takes the record out of the lists: it leaves a tombstone in the change feed. */
  async archive(options: WriteOptions<R> = {}): Promise<void> {
    const { execute, context } = this.#work
    const before = this.#row
    this.#row = { ...before, version: before.version + 1, archivedAt: context.now }
    await execute(
      sql`update ${this.#table.name} t set archived_at = ${context.now}, updated_at = ${context.now},
        version = t.version + 1 where t.id = ${before.id}`,
      { prepared: true },
    )
    recordChange(this.#work, this.#table, before, null, options)
  }

  #moment(): readonly Sql[] {
    const { fields } = this.#table
    return fields.includes('updatedAt') ? [sql`updated_at = ${this.#work.context.now}`] : []
  }

  async #store(values: Values<R>, ...more: readonly Sql[]): Promise<R> {
    const { read } = this.#work
    const set = Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => assignment(field, value))
    const [row] = await read<R>(
      sql`update ${this.#table.name} t set ${sql.join([...set, ...more, sql`version = t.version + 1`])}
        where t.id = ${this.#row.id} returning ${this.#table.columns}`,
      { prepared: true },
    )
    if (!row) throw apiError('NOT_FOUND')
    this.#row = row
    return row
  }
}

/**
 * Tells the audit log and the change feed of a write: of a new record without `before`, of an archived one without
 * `after`. A record that has changed its place leaves a tombstone where it was.
 */
export function recordChange<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  before: R | null,
  after: (R & Shared) | null,
  { basis, parts, show = row => row, place, isPrivate = false, isInner = false }: UpdateOptions<R> = {},
): void {
  const row: (R & Shared) | null = after ?? before
  if (!row) throw new Error('a write has a record')
  const to = placeOf(table, row)
  const from = before ? placeOf(table, before) : to
  work.track({
    type: table.type,
    id: row.id,
    key: row.key ?? null,
    version: after ? after.version : row.version + 1,
    innerVersions: row.innerVersions ?? 0,
    isInner,
    place: place ?? to,
    movedFrom: place || isSamePlace(from, to) ? null : from,
    before: before && snapshot({ ...show(before), ...parts?.before }),
    after: after && snapshot({ ...show(after), ...parts?.after }),
    basis: basis ?? null,
    isPrivate,
  })
}

/** What rows of some tables have besides. */
interface Shared {
  readonly key?: string | null
  readonly innerVersions?: number
}

/** A record as JSON for the audit log. */
export function snapshot(row: object): Snapshot {
  // JSON of our own rows: text, numbers, days and moments.
  return JSON.parse(JSON.stringify(row)) as Snapshot
}

/** `"short_name" = $1` */
const assignment = (field: string, value: unknown) =>
  // The driver takes what columns hold: text, numbers, days, lists, objects as JSON.
  sql`${sql.raw(`"${columnOf(field)}"`)} = ${value as SQLValue}`
