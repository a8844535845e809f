import { actionFact, sql } from '../../../api/plugin-api.ts'

/** A school that a campaign names, and whether it has handed in by the day on which the campaign is closed. */
export interface NamedSchool {
  readonly name: string
  readonly hasSubmitted: boolean
}

/** The schools that a campaign names, in the order's order. */
export const namedSchools = actionFact('campaign.close', ({ read, on }, { campaignId }) =>
  read<NamedSchool>(sql`
    select t.short_name as name, coalesce(s.submitted_on <= ${on}::date, false) as "hasSubmitted"
    from core.campaign_school s join core.school t on t.id = s.school_id
    where s.campaign_id = ${campaignId}::uuid and s.archived_at is null order by s.position, s.id`),
)
