import { type Context, load, schools, sql, visible } from '../../../api/plugin-api.ts'
import type { OryolSubmissionState } from '../generated/contract.ts'
import { standing } from '../standing.ts'

/** What a named school has sent by a day, and over how many activities. */
export interface Submission {
  readonly campaignId: string
  readonly schoolId: string
  readonly dueOn: string
  readonly submittedOn: string | null
  readonly itemCount: number
  readonly reportedCount: number
  readonly confirmedCount: number
}

/** A submission, and the day on which it is looked at. */
export interface DatedSubmission extends Submission {
  readonly on: string
}

/** How a school stands on a day; the campaign's day itself is still in time. */
export function stateOf(
  { dueOn, submittedOn }: Pick<Submission, 'dueOn' | 'submittedOn'>,
  on: string,
): OryolSubmissionState {
  if (submittedOn !== null) return submittedOn > dueOn ? 'LATE' : 'IN_TIME'
  return on > dueOn ? 'MISSING' : 'EXPECTED'
}

/**
 * The named schools of a campaign in the order's own order; one statement for all campaigns of a tick. An activity
 * counts as reported, or confirmed, when that holds for each of its due days.
 */
export async function submissionsOf(
  context: Context,
  campaignId: string,
  on: string,
): Promise<readonly Submission[]> {
  const found = await load(context, `oryol submissions ${on}`, campaignId, async ids =>
    Map.groupBy(
      await context.read<Submission>(sql`
        select c.id as "campaignId", t.id as "schoolId", c.due_on as "dueOn",
          case when s.submitted_on <= ${on}::date then s.submitted_on end as "submittedOn", n.*
        from core.monitoring_campaign c
        join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
        join core.school t on t.id = s.school_id
        cross join lateral (select count(*)::int as "itemCount",
            count(*) filter (where a.reported)::int as "reportedCount",
            count(*) filter (where a.confirmed)::int as "confirmedCount"
          from (select bool_and(r.id is not null) as reported,
              bool_and(exists (select from core.evidence v
                where v.report_id = r.id and v.archived_at is null)) as confirmed
            from core.obligation o
            left join lateral (select e.id from core.execution_report e
              where e.obligation_id = o.id and ${standing(on)} order by e.revision desc limit 1) r on true
            where o.roadmap_id = c.roadmap_id and o.school_id = t.id and o.archived_at is null
              and coalesce(o.waived_on > ${on}::date, true)
            group by o.activity_id) a) n
        where c.id = any(${ids}::uuid[]) and ${visible(context.viewer, schools)}
        order by c.id, s.position`),
      row => row.campaignId,
    ),
  )
  return found ?? []
}
