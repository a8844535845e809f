import { erasedTitle } from '../audit/table.ts'
import { recordChanges } from '../change/record.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Transact } from '../database/transaction.ts'
import { auditPersonalData } from './audit.ts'
import type { Subject } from './subject.ts'

/** The fields of a subject that are emptied. */
export const erasedFields = ({ table }: Subject): readonly string[] =>
  table.type === 'Person' ? ['fullName', 'email', 'phone', 'duties', 'note'] : ['title', 'subject']

/**
 * Empties the personal data of subjects: their rows stay, for documents and reports name them. The audit log holds neither
 * the names of officials nor their contacts, so its chain is not touched.
 */
export const eraseSubjects = (
  transact: Transact,
  subjects: readonly Subject[],
  basis: string,
  now: Date,
): Promise<void> =>
  transact(async transaction => {
    for (const subject of subjects) {
      const { table, id, key, regionId, municipalityId, schoolId } = subject
      const [row] = await transaction.read<{ version: number; archivedAt: Date | null }>(sql`
        update ${table.name} t set ${emptied(subject)}, version = t.version + 1, updated_at = ${now}
        where t.id = ${id}::uuid returning t.version, t.archived_at as "archivedAt"`)
      if (!row) continue
      if (table.type !== 'Person') await revokeKeys(transaction, id, now)
      auditPersonalData(transaction, 'erasePersonalData', subject, basis)
      const place = { regionId, municipalityId, schoolId }
      const after = row.archivedAt ? null : row
      recordChanges(transaction, [{ type: table.type, id, key, version: row.version, place, after }])
    }
  })

const emptied = ({ table }: Subject): Sql =>
  table.type === 'Person'
    ? sql`full_name = null, email = null, phone = null, duties = '{}', note = null`
    : sql`title = ${erasedTitle}, subject = null, archived_at = coalesce(t.archived_at, now())`

const revokeKeys = (
  { execute }: { execute: (statement: Sql) => Promise<number> },
  userId: string,
  now: Date,
) =>
  execute(sql`update core.api_key set revoked_at = ${now}, version = version + 1
    where user_id = ${userId}::uuid and revoked_at is null`)
