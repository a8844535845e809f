import { randomUUIDv7 } from 'node:crypto'
import { visible } from '../../data/scope.ts'
import { type SQLValue, sql } from '../../data/sql.ts'
import { columnOf, type Table } from '../../data/table.ts'
import { insertReturning } from '../../data/write/bulk.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { authorize, requireOwnRegion } from '../authorize.ts'
import type { Place, UnitOfWork } from '../unit-of-work.ts'
import {
  LockedRecord,
  type NewValues,
  recordChange,
  snapshot,
  type Versioned,
  type WriteOptions,
} from './locked-record.ts'
import { notFound, requireFaultless } from './rows.ts'

export { snapshot, type Versioned }

/**
 * The record to change, locked until the end of the action. NOT_FOUND if there is none or the user may not see it;
 * CONFLICT if it has moved since the caller read it.
 */
export async function lock<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  id: string,
  version?: number,
): Promise<R> {
  const [row] = await work.read<R>(
    sql`select ${table.columns} from ${table.name} t
      where t.id = ${id}::uuid and ${visible(work.context.viewer, table)} for update`,
    { prepared: true },
  )
  if (!row) throw absent(work, id)
  if (version !== undefined) requireVersion(row, version)
  return row
}

/** The error about a record that is absent or that the user may not see, with its place in the input. */
const absent = (work: UnitOfWork, id: string) => apiError('NOT_FOUND', undefined, work.pathOf(id))

/** `lock` of a record that the action writes and authorizes by another place than the record's own. */
export const lockRecord = async <R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  id: string,
  version?: number,
): Promise<LockedRecord<R>> => new LockedRecord(work, table, await lock(work, table, id, version))

/** CONFLICT if a record has moved since the caller read it. */
export function requireVersion(row: Versioned, version: number): void {
  if (row.version === version) return
  throw apiError(
    'CONFLICT',
    `Запись изменилась: у вас версия ${version}, сейчас ${row.version}. Прочтите её заново и повторите.`,
  )
}

/**
 * A record that an input names, as the user sees it, locked until the end of the action, so that it cannot be archived
 * meanwhile. NOT_FOUND if there is none or the user may not see it.
 */
export async function lockForReference<R extends { readonly id: string }>(
  work: UnitOfWork,
  table: Table<R>,
  id: string,
): Promise<R> {
  const [row] = await lockAllForReference(work, table, [id])
  if (!row) throw absent(work, id)
  return row
}

/** A record that says where it belongs. */
export interface Placed extends Versioned, Partial<Place> {
  readonly key?: string | null
}

/** Records that the action itself has written, as the user sees them now, in the order of their ids. */
export async function reread<R extends { readonly id: string }>(
  work: UnitOfWork,
  table: Table<R>,
  ids: readonly string[],
): Promise<readonly R[]> {
  const rows = await work.read<R>(sql`
    select ${table.columns} from ${table.name} t
    where t.id = any(${ids}::uuid[]) and ${visible(work.context.viewer, table)}`)
  // PostgreSQL would look for each row's place among all ids.
  const byId = new Map(rows.map(row => [row.id, row]))
  return [...new Set(ids)].flatMap(id => byId.get(id) ?? [])
}

/** `recordChange` of rows that were written in bulk, as they are now; those without a row before are new. */
export async function recordRows<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  ids: readonly string[],
  before: ReadonlyMap<string, R>,
  optionsOf: (row: R) => WriteOptions<R> = () => ({}),
): Promise<void> {
  if (ids.length === 0) return
  for (const row of await reread(work, table, ids))
    recordChange(work, table, before.get(row.id) ?? null, row, optionsOf(row))
}

/**
 * `lockForReference` of many, in the order of `ids`; NOT_FOUND if one is absent or the user may not see it, with the places
 * of all such ids where `list` is the path of the ids in the input.
 */
export async function lockAllForReference<R extends { readonly id: string }>(
  work: UnitOfWork,
  table: Table<R>,
  ids: readonly string[],
  list?: string,
): Promise<readonly R[]> {
  const found = await lockVisibleForReference(work, table, ids)
  if (list !== undefined)
    requireFaultless(list, ids, id => (found.has(id) ? [] : [notFound('запись не найдена')]))
  return ids.map(id => {
    const row = found.get(id)
    if (!row) throw absent(work, id)
    return row
  })
}

/** The records that an input names and the user sees, by id; locked in one order, so that two actions cannot deadlock. */
export async function lockVisibleForReference<R extends { readonly id: string }>(
  work: UnitOfWork,
  table: Table<R>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, R>> {
  if (ids.length === 0) return new Map()
  const rows = await work.read<R>(sql`
    select ${table.columns} from ${table.name} t
    where t.id = any(${ids}::uuid[]) and ${visible(work.context.viewer, table)} order by t.id for key share`)
  return new Map(rows.map(row => [row.id, row]))
}

/**
 * The record to change, locked until the end of the action. NOT_FOUND if there is none or the user may not see it,
 * FORBIDDEN if the mutation's roles do not cover its place, CONFLICT if it has moved since the caller read it: only who may
 * change it learns its version.
 */
export async function lockForUpdate<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  id: string,
  version?: number,
): Promise<LockedRecord<R>> {
  const record = await lockRecord(work, table, id)
  authorize(work, record.place)
  await requireOwnRegion(work, record.place)
  if (version !== undefined) requireVersion(record.row, version)
  return record
}

/** Stores a new record of values; columns that are not named take their defaults. */
export async function create<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  values: NewValues<R>,
  options: WriteOptions<R> = {},
): Promise<LockedRecord<R>> {
  const given: Readonly<Record<string, unknown>> = { id: randomUUIDv7(), ...values }
  const fields = Object.keys(given).filter(field => given[field] !== undefined)
  const columns = sql.raw(fields.map(field => `"${columnOf(field)}"`).join(', '))
  // The driver takes what columns hold: text, numbers, days, lists, objects as JSON.
  const cells = fields.map(field => given[field] as SQLValue)
  const [row] = await work.read<R>(
    sql`insert into ${table.name} as t (${columns}) values (${sql.join(cells)}) returning ${table.columns}`,
    { prepared: true },
  )
  if (!row) throw new Error(`nothing was inserted into ${table.type}`)
  recordChange(work, table, options.replaces ?? null, row, options)
  return new LockedRecord(work, table, row)
}

/** `create` of many records of one table by one statement. */
export async function createRows<R extends Versioned>(
  work: UnitOfWork,
  table: Table<R>,
  rows: readonly (NewValues<R> & { readonly id: string })[],
  optionsOf: (row: R) => WriteOptions<R> = () => ({}),
): Promise<void> {
  for (const row of await insertReturning(work, table, rows))
    recordChange(work, table, null, row, optionsOf(row))
}
