import { actionFact, aliases, campaignSchools, schools, sql } from '../../../api/plugin-api.ts'

const { s, t } = aliases({ s: campaignSchools, t: schools })

/** A school that a campaign names, and whether it has handed in by the day on which the campaign is closed. */
export interface NamedSchool {
  readonly name: string
  readonly hasSubmitted: boolean
}

/** The schools that a campaign names, in the order's order. */
export const namedSchools = actionFact('campaign.close', ({ read, on }, { campaignId }) =>
  read<NamedSchool>(sql`
    select ${t.shortName} as name, coalesce(${s.submittedOn} <= ${on}::date, false) as "hasSubmitted"
    from ${s.as} join ${t.as} on ${t.id} = ${s.schoolId}
    where ${s.campaignId} = ${campaignId}::uuid and ${s.archivedAt} is null order by ${s.position}, ${s.id}`),
)
