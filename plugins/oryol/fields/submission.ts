import {
  aliases,
  type Context,
  campaignSchools,
  campaigns,
  countsOn,
  evidence,
  executionReports,
  load,
  obligations,
  schools,
  sql,
  visible,
} from '../../../api/plugin-api.ts'
import { schoolsOfCampaigns } from '../facts/submissions.ts'
import type { OryolSubmissionState } from '../generated/contract.ts'

const { c, s, t } = aliases({ c: campaigns, s: campaignSchools, t: schools })
const { o, e, v } = aliases({ o: obligations, e: executionReports, v: evidence })

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

/** The state of a school's submission on a day; the campaign's day itself is still in time. */
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
        select ${c.id} as "campaignId", ${t.id} as "schoolId", ${c.dueOn} as "dueOn",
          case when ${s.submittedOn} <= ${on}::date then ${s.submittedOn} end as "submittedOn", n.*
        from ${schoolsOfCampaigns}
        cross join lateral (select count(*)::int as "itemCount",
            count(*) filter (where a.reported)::int as "reportedCount",
            count(*) filter (where a.confirmed)::int as "confirmedCount"
          from (select bool_and(r.id is not null) as reported,
              bool_and(exists (select from ${v.as}
                where ${v.reportId} = r.id and ${v.archivedAt} is null)) as confirmed
            from ${o.as}
            left join lateral (select ${e.id} from ${e.as}
              where ${e.obligationId} = ${o.id} and ${countsOn(e, on)} order by ${e.revision} desc limit 1) r on true
            where ${o.roadmapId} = ${c.roadmapId} and ${o.schoolId} = ${t.id} and ${o.archivedAt} is null
              and coalesce(${o.waivedOn} > ${on}::date, true)
            group by ${o.activityId}) a) n
        where ${c.id} = any(${ids}::uuid[]) and ${visible(context.viewer, schools)}
        order by ${c.id}, ${s.position}`),
      row => row.campaignId,
    ),
  )
  return found ?? []
}
