import type { Read } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import { type NewNotice, storeNotices } from './store.ts'

/** Notifies a user of the end of an import that was done without them. */
export async function noticeImport(read: Read, id: string, now: Date): Promise<void> {
  const made = await read<NewNotice>(sql`
    select t.user_id as "userId", 'IMPORT_FINISHED' as kind, t.id::text as subject, null as "dueOn",
      t.refused_count as count, t.region_id as "regionId", t.municipality_id as "municipalityId",
      t.school_id as "schoolId", 'Import' as "recordType", t.id as "recordId"
    from core.import t where t.id = ${id}::uuid and t.state in ('DONE', 'FAILED')`)
  await storeNotices(read, made, now)
}
