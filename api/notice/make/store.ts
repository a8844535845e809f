import { randomUUIDv7 } from 'node:crypto'
import type { Read } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import type { NoticeRow } from '../table.ts'

/** A notice to make; the subject names it among those of its kind. */
export interface NewNotice
  extends Pick<
    NoticeRow,
    | 'userId'
    | 'kind'
    | 'dueOn'
    | 'count'
    | 'regionId'
    | 'municipalityId'
    | 'schoolId'
    | 'recordType'
    | 'recordId'
  > {
  readonly subject: string
}

const batch = 1_000

/** Stores notices; a user who has one of the kind about the subject gets no other, and one who has muted the kind none. */
export async function storeNotices(read: Read, notices: readonly NewNotice[], now: Date): Promise<void> {
  for (let start = 0; start < notices.length; start += batch) {
    const rows = notices.slice(start, start + batch).map(one => ({ id: randomUUIDv7(), ...one }))
    await read(sql`
      insert into core.notice (id, user_id, kind, subject, due_on, count, region_id, municipality_id, school_id,
        record_type, record_id, created_at)
      select r.id, r."userId", r.kind, r.subject, r."dueOn", r.count, r."regionId", r."municipalityId", r."schoolId",
        r."recordType", r."recordId", ${now}::timestamptz
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, "userId" uuid, kind core.notice_kind,
        subject text, "dueOn" date, count int, "regionId" uuid, "municipalityId" uuid, "schoolId" uuid,
        "recordType" text, "recordId" uuid)
      where not exists (select from core.notice_preference p where p.user_id = r."userId" and r.kind = any(p.muted))
      order by r.id
      on conflict (user_id, kind, subject) do nothing`)
  }
}

const keptDays = 365

/** Removes some of the oldest notices. */
export async function sweepNotices(read: Read, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  await read(sql`
    delete from core.notice where id in (
      select n.id from core.notice n where n.created_at < ${before} order by n.created_at limit ${batch})`)
}
