import { action } from '../action/action.ts'
import { authorizeAs } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import type { Placed } from '../action/write/record.ts'
import { placeOf } from '../action/write/row-place.ts'
import { inScope, visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { isDuplicate } from '../database/fault.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { requireReferences } from './references.ts'
import { type Archived, type Restorable, restorable } from './restorable.ts'

/** Brings an archived record back into the lists with what was archived with it. */
export const restoreRecord = action('restoreRecord', async (work, { id: record, reason }) => {
  const named = readId(record)
  const kind = named && restorable(work.context.plugins, named.type)
  if (!named || !kind) {
    throw apiError(
      'NOT_SUPPORTED',
      'Записи этого типа не удаляют и не восстанавливают: укажите запись, которую удалили.',
      'input.id',
    )
  }
  const { table, authorizedAt, restored } = kind
  const row = await lockArchived(work, table, named.id)
  const place = placeOf(table, row)
  authorizeAs(work, kind.roles(), authorizedAt?.(place) ?? place)
  const basis = requireText(reason, 'Напишите, почему запись возвращается.', 'input.reason')
  await requireReferences(work, table, [row.id])
  try {
    await new LockedRecord(work, table, row).revive({}, { basis, ...(kind.show && { show: kind.show }) })
    await restoreParts(work, kind, row, basis)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    throw apiError(
      'ALREADY_EXISTS',
      'Восстановить запись нельзя: её номер, код или место занимает другая. Удалите или исправьте ту запись и повторите.',
      'input.id',
    )
  }
  const findings = (await restored?.(work, row)) ?? []
  return { id: row.id, findings, record }
})

/** The archived record to bring back, locked. NOT_FOUND if the user may not see its place. */
async function lockArchived(work: UnitOfWork, table: Table<Placed>, id: string): Promise<Placed & Archived> {
  const { viewer } = work.context
  const [row] = await work.read<Placed & Archived>(sql`
    select ${table.columns} from ${table.name} t
    where t.id = ${id}::uuid and t.archived_at is not null and ${inScope(viewer.scope, table)} for update`)
  if (row) return row
  const [active] = await work.read(sql`
    select from ${table.name} t where t.id = ${id}::uuid and ${visible(viewer, table)}`)
  if (active) throw apiError('ALREADY_DONE', 'Запись не убрана: возвращать нечего.', 'input.id')
  throw apiError('NOT_FOUND', undefined, 'input.id')
}

/** Brings back the parts that were archived in the same action as their record. */
async function restoreParts(
  work: UnitOfWork,
  { parts }: Restorable,
  row: Placed & Archived,
  basis: string,
): Promise<void> {
  if (!parts) return
  const { table, of } = parts
  const rows = await work.read<Placed>(sql`
    select ${table.columns} from ${table.name} t
    where ${of(row)} and t.archived_at = ${row.archivedAt} order by t.id for update`)
  await requireReferences(
    work,
    table,
    rows.map(({ id }) => id),
  )
  for (const part of rows) {
    const place = await parts.placeOf?.(work, part)
    await new LockedRecord(work, table, part).revive({}, { basis, place })
  }
}
