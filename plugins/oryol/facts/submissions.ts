import { actionFact, reviewList, schools, sql, visible } from '../../../api/plugin-api.ts'

/** A school that a campaign names. */
export interface NamedSchool {
  readonly schoolId: string
  readonly schoolName: string
  readonly dueOn: string
  readonly submittedOn: string | null
}

/** What the schools that campaigns name have sent by the day. */
export const submissions = reviewList<NamedSchool>(({ read, viewer, ids, on }) =>
  read(sql`
    select c.roadmap_id as "roadmapId", t.id as "schoolId", t.short_name as "schoolName", c.due_on as "dueOn",
      case when s.submitted_on <= ${on}::date then s.submitted_on end as "submittedOn"
    from core.monitoring_campaign c
    join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
    join core.school t on t.id = s.school_id
    where c.roadmap_id = any(${ids}::uuid[]) and c.archived_at is null and c.opened_on <= ${on}::date
      and ${visible(viewer, schools)}
    order by c.due_on, s.position`),
)

/**
 * What the report means for the campaigns that name the school: sent today, unless the school has been in time
 * already. Work that opens after a campaign's day is not asked for by it.
 */
export const submissionsOfReport = actionFact('report.submit', ({ read, on }, { obligation }) =>
  read<NamedSchool>(sql`
    select t.id as "schoolId", t.short_name as "schoolName", c.due_on as "dueOn",
      least(s.submitted_on, ${on}::date) as "submittedOn"
    from core.monitoring_campaign c
    join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
    join core.school t on t.id = s.school_id
    where c.roadmap_id = ${obligation.roadmapId}::uuid and s.school_id = ${obligation.schoolId}::uuid
      and c.archived_at is null and c.opened_on <= ${on}::date
      and coalesce(${obligation.opensOn}::date <= c.due_on, true)
    order by c.due_on, c.id`),
)
