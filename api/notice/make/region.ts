import { isGrantActive } from '../../auth/user.ts'
import type { Read } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import { stateAt } from '../../obligation/state.ts'
import type { NoticeDay } from './day.ts'
import { deadlineNotices, reportNotices } from './municipality.ts'
import { type NewNotice, storeNotices } from './store.ts'

/** Makes the notices of a region's day, a municipality at a time: an interrupted run goes on with the next. */
export async function noticeRegion(
  read: Read,
  regionId: string,
  at: NoticeDay,
  stop: AbortSignal,
): Promise<void> {
  const places = await read<{ id: string }>(sql`
    select id from core.municipality where region_id = ${regionId}::uuid and archived_at is null order by id`)
  const overdue = new Map<string, number>()
  for (const { id: municipalityId } of places) {
    if (stop.aborted) return
    const place = { regionId, municipalityId }
    await storeNotices(read, await deadlineNotices(read, place, at), at.now)
    await storeNotices(read, await reportNotices(read, place, at), at.now)
    for (const { dueOn, count } of await longOverdue(read, municipalityId, at))
      overdue.set(dueOn, (overdue.get(dueOn) ?? 0) + count)
  }
  await storeNotices(read, await regionalNotices(read, regionId, overdue, at), at.now)
}

/** What the region is notified of, by its term. */
const longOverdue = (read: Read, municipalityId: string, { day, grace, escalated, longest }: NoticeDay) =>
  read<{ dueOn: string; count: number }>(sql`
    select due_on as "dueOn", count(*)::int as count from (
      select t.due_on, ${stateAt(sql`${day}::date`, grace)} as state from core.obligation t
      where t.municipality_id = ${municipalityId}::uuid and t.archived_at is null
        and t.due_on between ${day}::date - ${longest}::int and ${escalated.regional}::date) o
    where state = 'OVERDUE' group by due_on`)

async function regionalNotices(
  read: Read,
  regionId: string,
  overdue: ReadonlyMap<string, number>,
  { day }: NoticeDay,
): Promise<readonly NewNotice[]> {
  if (overdue.size === 0) return []
  const users = await read<{ userId: string }>(sql`
    select distinct u.id as "userId" from core.user_grant g
    join core.app_user u on u.id = g.user_id and u.archived_at is null
    left join core.municipality m on m.id = g.municipality_id left join core.school s on s.id = g.school_id
    where g.region_id = ${regionId}::uuid and g.role = 'REGIONAL' and g.archived_at is null
      and ${isGrantActive(sql`${day}::date`)}`)
  return users.flatMap(({ userId }) =>
    [...overdue].map(([dueOn, count]) => ({
      userId,
      kind: 'ESCALATED' as const,
      subject: `${regionId} ${dueOn}`,
      dueOn,
      count,
      regionId,
      municipalityId: null,
      schoolId: null,
      recordType: null,
      recordId: null,
    })),
  )
}
