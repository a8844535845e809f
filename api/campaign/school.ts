import { allowedActions, type Refusals } from '../action/allowed.ts'
import { daysOf } from '../calendar/today.ts'
import { type AsOf, asOf } from '../data/as-of.ts'
import { byId } from '../data/loader.ts'
import { type Connection, nestedPage } from '../data/page.ts'
import { ascending, key } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import type { MonitoringCampaignSchoolsArgs } from '../graphql/generated/contract.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { schools } from '../school/table.ts'
import { closedRefusal, returnRefusal, submitRefusal, withdrawRefusal } from './campaign.ts'
import { placeOfSchool } from './required-schools.ts'
import { loadSchoolState, schoolStateOn } from './state.ts'
import { type CampaignSchoolRow, campaignSchools, campaigns, type MonitoringCampaignRow } from './table.ts'

const ofCampaign = sql`${campaignSchools.column('campaignId')} = p.id`
const order = ascending('POSITION', key('position', 'int'))

const refusals: Refusals<{ readonly campaign: MonitoringCampaignRow; readonly row: CampaignSchoolRow }> = {
  submitCampaign: ({ campaign, row }) => closedRefusal(campaign) ?? submitRefusal(row),
  withdrawCampaign: ({ campaign, row }) => closedRefusal(campaign) ?? withdrawRefusal(row),
  returnCampaign: ({ campaign, row }) => closedRefusal(campaign) ?? returnRefusal(row),
}

/** A school that a campaign asks. */
export const CampaignSchool: Resolvers<'campaign', 'CampaignSchool'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  campaign: reference(campaigns, 'campaignId'),
  state: async (row, { on }, context) =>
    (await loadSchoolState(context, row.id, daysOf(context, on ?? row.asOf))).state,
  actions: async (row, _, context) => {
    if (!context.viewer.user) return []
    const [campaign, school] = await Promise.all([
      byId(context, campaigns, row.campaignId),
      byId(context, schools, row.schoolId),
    ])
    if (!campaign || !school) return []
    return allowedActions(context.viewer, placeOfSchool(school), refusals, { campaign, row })
  },
  daysLate: async (row, { on }, context) =>
    (await loadSchoolState(context, row.id, daysOf(context, on ?? row.asOf))).daysLate,
}

/** The schools that a campaign asks, as they are on a day. */
export function schoolsOfCampaign(
  context: Context,
  campaignId: string,
  { school, state, on, ...args }: Partial<MonitoringCampaignSchoolsArgs>,
): Promise<Connection<AsOf<CampaignSchoolRow>>> {
  const schoolId = optionalIdOf('School', school)
  const where = [
    ...(schoolId ? [sql`t.school_id = ${schoolId}::uuid`] : []),
    ...(state ? [sql`${schoolStateOn(daysOf(context, on))} = ${state}`] : []),
  ]
  const list = { table: campaignSchools, where, order }
  return asOf(nestedPage(context, campaignId, ofCampaign, list, args), on)
}
