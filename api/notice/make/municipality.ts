import { isGrantActive } from '../../auth/user.ts'
import type { Read } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import { stateAt } from '../../obligation/state.ts'
import type { NoticeDay } from './day.ts'
import type { NewNotice } from './store.ts'

/** A municipality with the region whose day it has. */
export interface NoticedPlace {
  readonly regionId: string
  readonly municipalityId: string
}

/** Those who act for a school or a municipality on a day: a user with a grant in force. */
const recipients = ({ municipalityId }: NoticedPlace, { day }: NoticeDay) => sql`
  select distinct u.id as user_id, g.role, g.school_id, coalesce(p.days_before, 3) as days_before
  from core.user_grant g join core.app_user u on u.id = g.user_id and u.archived_at is null
  left join core.municipality m on m.id = g.municipality_id left join core.school s on s.id = g.school_id
  left join core.notice_preference p on p.user_id = u.id
  where g.archived_at is null and (g.municipality_id = ${municipalityId}::uuid or s.municipality_id = ${municipalityId}::uuid)
    and (g.role = 'MUNICIPAL' or (g.role in ('SCHOOL', 'CURATOR') and g.school_id is not null))
    and ${isGrantActive(sql`${day}::date`)}`

/** What is due soon, today, or was due and is not reported, to those of each school; long overdue, to the municipality. */
export function deadlineNotices(
  read: Read,
  place: NoticedPlace,
  at: NoticeDay,
): Promise<readonly NewNotice[]> {
  const { day, soon, grace, escalated } = at
  return read<NewNotice>(sql`
    with o as materialized (
      select t.school_id, t.due_on, ${stateAt(sql`${day}::date`, grace)} as state from core.obligation t
      where t.municipality_id = ${place.municipalityId}::uuid and t.archived_at is null and t.school_id is not null
        and t.due_on between ${day}::date - ${at.longest}::int and ${soon.at(-1) ?? day}::date),
    due as (
      select school_id, due_on, state, count(*)::int as count from o
      where state in ('UPCOMING', 'OPEN', 'OVERDUE') group by school_id, due_on, state),
    who as (${recipients(place, at)}),
    found as (
      select who.user_id, due.school_id, due.due_on, due.count, case
        when state = 'OVERDUE' then 'OVERDUE'
        when due_on > ${day}::date and due_on <= (${[...soon]}::date[])[who.days_before] then 'DUE_SOON'
        when due_on = ${day}::date and state = 'OPEN' then 'DUE_TODAY' end as kind
      from due join who on who.school_id = due.school_id
      where state <> 'OVERDUE' or due_on >= ${day}::date - ${at.recent}::int
      union all
      select who.user_id, null, due_on, sum(count)::int, 'ESCALATED' from due join who on who.role = 'MUNICIPAL'
      where state = 'OVERDUE' and due_on <= ${escalated.municipal}::date group by who.user_id, due_on)
    select user_id as "userId", kind, coalesce(school_id, ${place.municipalityId}::uuid) || ' ' || due_on as subject,
      due_on as "dueOn", sum(count)::int as count, ${place.regionId}::uuid as "regionId",
      ${place.municipalityId}::uuid as "municipalityId", school_id as "schoolId",
      null as "recordType", null as "recordId"
    from found where kind is not null group by user_id, kind, school_id, due_on`)
}

/** Reports that were returned, to those of the school; reports that nobody has reviewed, to the municipality. */
export function reportNotices(read: Read, place: NoticedPlace, at: NoticeDay): Promise<readonly NewNotice[]> {
  const { day, escalated } = at
  return read<NewNotice>(sql`
    with who as (${recipients(place, at)}),
    found as (
      select r.id, r.school_id, r.review, r.reviewed_on, r.submitted_on from core.execution_report r
      where r.municipality_id = ${place.municipalityId}::uuid and r.archived_at is null and r.withdrawn_on is null
        and r.submitted_on >= ${day}::date - ${at.longest * 4}::int
        and not exists (select from core.execution_report n
          where n.obligation_id = r.obligation_id and n.revision > r.revision and n.archived_at is null))
    select who.user_id as "userId", 'RETURNED' as kind, found.id::text as subject, null as "dueOn", 1 as count,
      ${place.regionId}::uuid as "regionId", ${place.municipalityId}::uuid as "municipalityId",
      found.school_id as "schoolId", 'ExecutionReport' as "recordType", found.id as "recordId"
    from found join who on who.school_id = found.school_id
    where found.review = 'RETURNED' and found.reviewed_on >= ${day}::date - ${at.recent}::int
    union all
    select who.user_id, 'UNREVIEWED', ${place.municipalityId}::text || ' ' || found.submitted_on, found.submitted_on,
      count(*)::int, ${place.regionId}::uuid, ${place.municipalityId}::uuid, null, null, null
    from found join who on who.role = 'MUNICIPAL'
    where found.review is null and found.submitted_on <= ${escalated.municipal}::date
    group by who.user_id, found.submitted_on`)
}
