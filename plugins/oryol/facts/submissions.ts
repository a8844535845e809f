import {
  actionFact,
  aliases,
  campaignSchools,
  campaigns,
  reviewList,
  schools,
  sql,
  visible,
} from '../../../api/plugin-api.ts'

const { c, s, t } = aliases({ c: campaigns, s: campaignSchools, t: schools })

/** Campaigns `c`, what they name `s`, and the schools `t`. */
export const schoolsOfCampaigns = sql`${c.as}
  join ${s.as} on ${s.campaignId} = ${c.id} and ${s.archivedAt} is null
  join ${t.as} on ${t.id} = ${s.schoolId}`

const named = sql`${t.id} as "schoolId", ${t.shortName} as "schoolName", ${c.dueOn} as "dueOn"`

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
    select ${c.roadmapId} as "roadmapId", ${named},
      case when ${s.submittedOn} <= ${on}::date then ${s.submittedOn} end as "submittedOn"
    from ${schoolsOfCampaigns}
    where ${c.roadmapId} = any(${ids}::uuid[]) and ${c.archivedAt} is null and ${c.openedOn} <= ${on}::date
      and ${visible(viewer, schools)}
    order by ${c.dueOn}, ${s.position}`),
)

/**
 * What the report means for the campaigns that name the school: sent today, unless the school has been in time
 * already. Work that opens after a campaign's day is not part of it.
 */
export const submissionsOfReport = actionFact('report.submit', ({ read, on }, { obligation }) =>
  read<NamedSchool>(sql`
    select ${named}, least(${s.submittedOn}, ${on}::date) as "submittedOn"
    from ${schoolsOfCampaigns}
    where ${c.roadmapId} = ${obligation.roadmapId}::uuid and ${s.schoolId} = ${obligation.schoolId}::uuid
      and ${c.archivedAt} is null and ${c.openedOn} <= ${on}::date
      and coalesce(${obligation.opensOn}::date <= ${c.dueOn}, true)
    order by ${c.dueOn}, ${c.id}`),
)
