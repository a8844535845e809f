import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { LockedRecord } from '../../action/write/locked-record.ts'
import { sql } from '../../data/sql.ts'
import { auditOfUser, grantsOf } from '../../user/audit.ts'
import { type UserGrantRow, type UserRow, users } from '../../user/table.ts'

type Field = 'school_id' | 'municipality_id'

/** Lets the users of a place that is gone do the same at the place that took its place; their records tell of it. */
export async function passGrants(
  work: UnitOfWork,
  field: Field,
  from: string,
  to: string,
  basis: string,
): Promise<void> {
  const { now } = work.context
  const column = sql.raw(`"${field}"`)
  const rows = await work.read<UserRow>(sql`
    select ${users.columns} from ${users.name} t where t.id in (
      select g.user_id from core.user_grant g where g.${column} = ${from}::uuid and g.archived_at is null)
    order by t.id for update`)
  const before = new Map<string, readonly UserGrantRow[]>()
  for (const { id } of rows) before.set(id, await grantsOf(work, id))
  // Assignments end with the place: a curator's right lasts as long as the assignment.
  await work.execute(sql`
    update core.user_grant t set ${column} = ${to}::uuid, version = t.version + 1, updated_at = ${now}
    where t.${column} = ${from}::uuid and t.archived_at is null and (t.curator_id is null or exists (
      select from core.curator c where c.id = t.curator_id and c.${column} = ${to}::uuid))`)
  for (const row of rows) {
    const options = auditOfUser(basis, before.get(row.id) ?? [], await grantsOf(work, row.id))
    await new LockedRecord(work, users, row).update({}, options)
  }
}
