import type { ChangeOperation } from '../../prisma/generated/client.ts'
import { type Sql, sql } from '../data/sql.ts'
import { columnOf, type Table } from '../data/table.ts'
import { pieces } from '../data/write/bulk.ts'
import type { Transaction } from '../database/transaction.ts'

/** Whose scope a record lies in, by database ids: what the columns of its table's scope hold. */
export interface Place {
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
  /** The second of the two schools of a partnership. */
  readonly otherSchoolId?: string | null
}

/** A record that a transaction has written, as the change feed reports it. */
export interface Change {
  readonly type: string
  readonly id: string
  /** The natural key, where the type has one. */
  readonly key?: string | null
  readonly version: number
  /** How many of its versions only readers of its whole place know of. */
  readonly innerVersions?: number
  /** Only readers of its whole place are notified. */
  readonly isInner?: boolean
  readonly place: Place
  /** Its old place, if it has moved: readers of only that place get a tombstone. */
  readonly movedFrom?: Place | null
  /** The current record; null for an archived one, which leaves a tombstone. */
  readonly after: object | null
}

/** The channel of PostgreSQL that notifies every server of new changes. */
export const channel = 'podyom_change'

/** Where changes are kept for the end of a transaction. */
type Ending = Pick<Transaction, 'atCommit' | 'afterCommit'>

/**
 * Appends to the change feed at the commit of the caller's transaction: readers see the rows when it commits, and never
 * otherwise. PostgreSQL commits transactions with a notification one after another, so the notification is sent after it.
 */
export function recordChanges({ atCommit, afterCommit }: Ending, changes: readonly Change[]): void {
  for (const piece of pieces(changes)) atCommit(appending(piece), { prepared: true })
  if (changes.length > 0) afterCommit(sql`select pg_notify(${channel}, '')`)
}

/** `recordChanges` of rows `t` of a table as they are then, without reading them: of all that something decides at once. */
export function recordChangesOf<R>(
  { atCommit, afterCommit }: Ending,
  { type, name, fields, placeFields }: Pick<Table<R>, 'type' | 'name' | 'fields' | 'placeFields'>,
  where: Sql,
): void {
  const { region, municipality, schools } = placeFields
  const columns = [region, municipality, ...schools].map(field => `t.${columnOf(field)}`).join(', ')
  const inner = fields.includes('innerVersions') ? sql`t.inner_versions` : sql`0`
  atCommit(sql`
    insert into core.change (type, record_id, operation, version, inner_versions, region_id, municipality_id,
      ${sql.raw(['school_id', 'other_school_id'].slice(0, schools.length).join(', '))})
    select ${type}, t.id, 'UPSERT', t.version, ${inner}, ${sql.raw(columns)} from ${name} t where ${where}`)
  afterCommit(sql`select pg_notify(${channel}, '')`)
}

function appending(changes: readonly Change[]): Sql {
  const rows = changes.flatMap(change => {
    const {
      type,
      id,
      key = null,
      version,
      innerVersions = 0,
      isInner = false,
      place,
      movedFrom,
      after,
    } = change
    const row = (
      operation: ChangeOperation,
      { regionId, municipalityId, schoolId, otherSchoolId = null }: Place,
    ) => ({
      type,
      record_id: id,
      key,
      operation,
      version,
      inner_versions: innerVersions,
      is_inner: isInner,
      region_id: regionId,
      municipality_id: municipalityId,
      school_id: schoolId,
      other_school_id: otherSchoolId,
    })
    return [
      ...(movedFrom ? [row('TOMBSTONE', movedFrom)] : []),
      row(after === null ? 'TOMBSTONE' : 'UPSERT', place),
    ]
  })
  return sql`
    insert into core.change
      (type, record_id, key, operation, version, inner_versions, is_inner,
        region_id, municipality_id, school_id, other_school_id)
    select type, record_id, key, operation, version, inner_versions, is_inner,
      region_id, municipality_id, school_id, other_school_id
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(
      type text, record_id uuid, key text, operation core.change_operation, version int, inner_versions int, is_inner boolean,
      region_id uuid, municipality_id uuid, school_id uuid, other_school_id uuid)`
}
