import { columnField, ownerField, type RecordType, small } from '../../../schema/records/record.ts'
import { authorize, requireOwnRegion } from '../../action/authorize.ts'
import { requireText } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockForUpsert, lockForUpsertById, lockKey } from '../../action/write/lock-for-upsert.ts'
import type { LockedRecord } from '../../action/write/locked-record.ts'
import { lockForReference, lockForUpdate, type Placed } from '../../action/write/record.ts'
import { type SQLValue, type Sql, sql } from '../../data/sql.ts'
import { columnOf, type Table } from '../../data/table.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { roadmaps } from '../../roadmap/table.ts'
import { schools } from '../../school/table.ts'
import { municipalities, regions } from '../../territory/table.ts'
import { type RecordRow, recordTable } from './table.ts'
import { valuesOf } from './values.ts'

type Input = Readonly<Record<string, unknown>> & { readonly version?: number | null }

/** Where the records of an owner belong. */
export type OwnerPlace = Pick<RecordRow, 'regionId' | 'municipalityId' | 'schoolId'>

/**
 * The owner of a record and the place of its records. The owner cannot be archived meanwhile; other records that refer to it
 * are written without waiting.
 */
async function lockOwner(work: UnitOfWork, { owner }: RecordType, id: string): Promise<OwnerPlace> {
  switch (owner) {
    case 'School': {
      const { regionId, municipalityId } = await lockForReference(work, schools, id)
      return { regionId, municipalityId, schoolId: id }
    }
    case 'Municipality': {
      const { regionId } = await lockForReference(work, municipalities, id)
      return { regionId, municipalityId: id, schoolId: null }
    }
    case 'Region':
      await lockForReference(work, regions, id)
      return { regionId: id, municipalityId: null, schoolId: null }
    default: {
      const { regionId, municipalityId, schoolId } = await lockForReference(work, roadmaps, id)
      return { regionId, municipalityId, schoolId }
    }
  }
}

interface SaveOptions {
  /** The table of the record, if not the one that its declaration makes. */
  readonly tableIn?: (work: UnitOfWork) => Table<RecordRow>
  /** What the plugin itself asks of the input before the record is saved. */
  readonly check?: (work: UnitOfWork, input: Input, place: OwnerPlace) => unknown
  /** The field whose text is the basis of the audit entry. */
  readonly basis?: string | null
}

/** Saves a record whole: a new one, or the one that the input names or that its key finds. */
export const saveRecord =
  (record: RecordType, { tableIn = () => recordTable(record), check, basis = null }: SaveOptions = {}) =>
  async (work: UnitOfWork, input: Input): Promise<LockedRecord<RecordRow>> => {
    const table = tableIn(work)
    const ownerId = String(input[small(record.owner)])
    const place = await lockOwner(work, record, ownerId)
    authorize(work, place)
    await requireOwnRegion(work, place)
    const columns = { ...place, [ownerField(record)]: ownerId }
    const placed = Object.fromEntries(Object.entries(columns).filter(([name]) => table.fields.includes(name)))
    const values = { ...placed, ...(await valuesOf(work, record, input, place.regionId)) }
    await check?.(work, input, place)
    const pending = await pendingIn(work, record, { table, ownerId, input, values })
    return pending.save(values, basis === null ? {} : { basis: String(input[basis]) })
  }

interface Saving {
  readonly table: Table<RecordRow>
  readonly ownerId: string
  readonly input: Input
  readonly values: Readonly<Record<string, unknown>>
}

async function pendingIn(work: UnitOfWork, record: RecordType, saving: Saving) {
  const { table, ownerId, input, values } = saving
  const version = input.version ?? 0
  const same = sameKey(record, values)
  const id = input[record.name]
  if (typeof id !== 'string' && same) return lockForUpsert(work, table, same, version)
  const pending = await lockForUpsertById(work, table, typeof id === 'string' ? id : null, version)
  if (pending.row && pending.row[ownerField(record)] !== ownerId)
    throw apiError(
      'OTHER_PLACE',
      'Запись относится к другому владельцу: укажите его.',
      `input.${small(record.owner)}`,
    )
  if (same) await requireUnique(work, table, same, pending.id)
  return pending
}

/** The row of an owner that has the same key; null where records have none. */
function sameKey(record: RecordType, values: Readonly<Record<string, unknown>>): Sql | null {
  if (!record.key) return null
  const keys = [
    ownerField(record),
    ...record.fields.filter(({ name }) => record.key?.includes(name)).map(columnField),
  ]
  const equal = keys.map(key => sql`${sql.raw(`t."${columnOf(key)}"`)} = ${values[key] as SQLValue}`)
  return sql.join(equal, ' and ')
}

async function requireUnique(
  work: UnitOfWork,
  table: Table<RecordRow>,
  same: Sql,
  id: string,
): Promise<void> {
  await lockKey(work, table, same)
  const [other] = await work.read(sql`select from ${table.name} t where ${same} and t.id <> ${id}`)
  if (other)
    throw apiError(
      'ALREADY_EXISTS',
      'Такая запись уже есть, возможно среди удалённых: исправьте или восстановите её.',
    )
}

/** Takes a record that was added by mistake out of the lists. */
export const archiveDeclared =
  (record: RecordType) =>
  async (work: UnitOfWork, input: Input & { readonly version: number }): Promise<LockedRecord<Placed>> => {
    const table = recordTable(record) as unknown as Table<Placed>
    const locked = await lockForUpdate(work, table, String(input[record.name]), input.version)
    const reason = requireText(
      String(input.reason),
      'Причина не указана: напишите, почему удаляется запись.',
      'input.reason',
    )
    await locked.archive({ basis: reason })
    return locked
  }
