import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { type Fault, requireFaultless } from '../action/write/rows.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { foldCode } from '../text/fold.ts'

/** What another system calls a school. */
export interface ExternalId {
  readonly system: string
  readonly value: string
}

/** A school's identifier in another system, unique within its region. */
export interface Identified extends ExternalId {
  readonly schoolId: string
}

/** An identifier in the form in which two are compared. */
export const nameOf = ({ system, value }: ExternalId): string =>
  JSON.stringify([foldCode(system), foldCode(value)])

/** Whether a stored identifier `e` is that of the row `r`, however both are written. */
export const isSameId = sql`core.fold_code(e.system) = core.fold_code(r.system)
  and core.fold_code(e.value) = core.fold_code(r.value)`

/** What is wrong with an identifier, or null. */
export function faultOfId(
  { system, value }: ExternalId,
  { context }: Pick<UnitOfWork, 'context'>,
): Fault | null {
  if (!/^[A-Za-z0-9_.-]{1,40}$/.test(system)) {
    return {
      reason: 'FORMAT_INVALID',
      message:
        'код системы указан неверно: передайте до 40 латинских букв, цифр и знаков подчёркивания, например RIS_ORL.',
      field: 'system',
    }
  }
  if (value !== '' && [...value].length <= context.limits.nameLength) return null
  return {
    reason: value === '' ? 'VALUE_MISSING' : 'TEXT_TOO_LONG',
    message: 'значение идентификатора пустое или слишком длинное: проверьте его.',
    field: 'value',
  }
}

/**
 * Lets one action at a time register schools of a region and name their identifiers, until its commit: what it finds
 * free stays free. Taken before the rows of schools are locked.
 */
export async function lockRegister({ execute }: UnitOfWork, regionId: string): Promise<void> {
  await execute(sql`select pg_advisory_xact_lock(hashtextextended(${`School register ${regionId}`}, 0))`)
}

/** Replaces all identifiers of a school. BAD_INPUT if another school has one of them. */
export async function replaceIds(
  work: UnitOfWork,
  place: { readonly regionId: string; readonly schoolId: string },
  ids: readonly ExternalId[],
): Promise<void> {
  requireFaultless('input.externalIds', ids, id => {
    const fault = faultOfId(id, work)
    return fault ? [{ ...fault, message: `исправьте идентификатор: ${fault.message}` }] : []
  })
  const rows = JSON.stringify(ids)
  const [taken] = await work.read<ExternalId>(sql`
    select e.system, e.value from core.school_external_id e
      join jsonb_to_recordset(${rows}::jsonb) as r(system text, value text) on ${isSameId}
    where e.region_id = ${place.regionId}::uuid and e.archived_at is null and e.school_id <> ${place.schoolId}::uuid
    order by e.system, e.value limit 1`)
  if (taken) {
    const at = ids.findIndex(id => nameOf(id) === nameOf(taken))
    throw apiError(
      'ALREADY_EXISTS',
      `Идентификатор № ${at + 1} уже у другой школы региона: проверьте его.`,
      `input.externalIds[${at}]`,
    )
  }
  await work.execute(sql`
    update core.school_external_id e set archived_at = now(), updated_at = now(), version = e.version + 1
    where e.school_id = ${place.schoolId}::uuid and e.archived_at is null and not exists (
      select from jsonb_to_recordset(${rows}::jsonb) as r(system text, value text)
      where ${isSameId})`)
  await nameSchools(
    work,
    place.regionId,
    ids.map(id => ({ ...id, schoolId: place.schoolId })),
  )
}

/** Gives schools of a region identifiers that no other school there has; one that was freed is taken up again. */
export async function nameSchools(
  { execute }: UnitOfWork,
  regionId: string,
  ids: readonly Identified[],
): Promise<void> {
  if (ids.length === 0) return
  const rows = ids.map(({ schoolId, system, value }) => ({
    id: randomUUIDv7(),
    school_id: schoolId,
    system,
    value,
  }))
  await execute(sql`
    insert into core.school_external_id as e (id, school_id, region_id, system, value)
    select distinct on (core.fold_code(system), core.fold_code(value)) id, school_id, ${regionId}::uuid, system, value
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, school_id uuid, system text, value text)
    on conflict (region_id, (core.fold_code(system)), (core.fold_code(value))) do update
      set school_id = excluded.school_id, system = excluded.system, value = excluded.value, archived_at = null, updated_at = now(), version = e.version + 1
      where e.archived_at is not null`)
}

/** Frees the identifiers of a school that is archived. */
export async function freeIds({ execute, context }: UnitOfWork, schoolId: string): Promise<void> {
  await execute(sql`
    update core.school_external_id set archived_at = ${context.now}, updated_at = ${context.now}, version = version + 1
    where school_id = ${schoolId}::uuid and archived_at is null`)
}

/** Takes up again the identifiers that a school had when it was archived, but for those that another school has now. */
export async function takeIdsAgain(
  { execute, context }: UnitOfWork,
  schoolId: string,
  archivedAt: Date,
): Promise<void> {
  await execute(sql`
    update core.school_external_id set archived_at = null, updated_at = ${context.now}, version = version + 1
    where school_id = ${schoolId}::uuid and archived_at = ${archivedAt}`)
}
