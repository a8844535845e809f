import type { Days } from '../calendar/today.ts'
import { load } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { campaignSchools, campaigns } from './table.ts'

/** Whether a school of a campaign has handed its report in, on a day. */
export const CampaignSchoolState = {
  WAITING: 'WAITING',
  SUBMITTED_IN_TIME: 'SUBMITTED_IN_TIME',
  SUBMITTED_LATE: 'SUBMITTED_LATE',
  LATE: 'LATE',
} as const
export type CampaignSchoolState = keyof typeof CampaignSchoolState

const due = sql`(select c.due_on from ${campaigns.name} c where c.id = t.campaign_id)`

const region = sql`(select c.region_id from ${campaigns.name} c where c.id = t.campaign_id)`

/** The state of the campaign's school `t` on a day, as text. */
export const schoolStateOn = (days: Days): Sql =>
  days.each(
    day => sql`case when t.submitted_on <= ${day}
      then case when ${due} < t.submitted_on then 'SUBMITTED_LATE' else 'SUBMITTED_IN_TIME' end
    when ${due} < ${day} then 'LATE' else 'WAITING' end`,
    region,
  )

const daysLateOn = (days: Days): Sql =>
  days.each(day => sql`greatest(0, least(coalesce(t.submitted_on, ${day}), ${day}) - ${due})`, region)

export interface SchoolState {
  readonly id: string
  readonly state: CampaignSchoolState
  readonly daysLate: number
}

/** The state of a school in a campaign on a day of the campaign's region, in one statement for all of a tick. */
export async function loadSchoolState(context: Context, id: string, days: Days): Promise<SchoolState> {
  const found = await load(context, `CampaignSchool.state ${days.all}`, id, async ids => {
    const rows = await context.read<SchoolState>(sql`
      select t.id, ${schoolStateOn(days)} as state, ${daysLateOn(days)} as "daysLate"
      from ${campaignSchools.name} t
      where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, campaignSchools)}`)
    return new Map(rows.map(row => [row.id, row]))
  })
  // Archived between two statements of one request.
  if (!found) throw apiError('NOT_FOUND')
  return found
}

/** How many schools of a campaign there are, have reported, and have in time. */
export interface Turnout {
  readonly schools: number
  readonly submitted: number
  readonly inTime: number
}

/** A campaign's turnout on a day, by one statement for all campaigns of a tick. */
export async function loadTurnout(context: Context, campaignId: string, days: Days): Promise<Turnout> {
  const turnout = await load(context, `MonitoringCampaign.turnout ${days.all}`, campaignId, async ids => {
    const rows = await context.read<Turnout & { readonly id: string }>(sql`
      select s.id, count(*)::int as schools,
        count(*) filter (where s.state in ('SUBMITTED_IN_TIME', 'SUBMITTED_LATE'))::int as submitted,
        count(*) filter (where s.state = 'SUBMITTED_IN_TIME')::int as "inTime"
      from (
        select t.campaign_id as id, ${schoolStateOn(days)} as state from ${campaignSchools.name} t
        where t.campaign_id = any(${ids}::uuid[]) and ${visible(context.viewer, campaignSchools)} offset 0
      ) s group by s.id`)
    return new Map(rows.map(row => [row.id, row]))
  })
  return turnout ?? { schools: 0, submitted: 0, inTime: 0 }
}
