import { allowedActions, type Refusals } from '../action/allowed.ts'
import { daysOf } from '../calendar/today.ts'
import { reference, sharedVersion } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { orderClauses, orders } from '../order/table.ts'
import { organizations, persons } from '../organization/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { closedRefusal } from './campaign.ts'
import { schoolsOfCampaign } from './school.ts'
import { loadTurnout } from './state.ts'
import type { MonitoringCampaignRow } from './table.ts'

/** A share of the schools of a campaign. */
export interface CampaignShareCounts {
  readonly numerator: number
  readonly denominator: number
}

export const CampaignShare: Resolvers<'campaign', 'CampaignShare'> = {
  share: ({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator),
}

const refusals: Refusals<MonitoringCampaignRow> = {
  amendCampaign: closedRefusal,
  closeCampaign: closedRefusal,
  archiveCampaign: closedRefusal,
}

export const MonitoringCampaign: Resolvers<'campaign', 'MonitoringCampaign'> = {
  version: sharedVersion(),
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  roadmap: reference(roadmaps, 'roadmapId'),
  order: reference(orders, 'orderId'),
  orderClause: reference(orderClauses, 'orderClauseId'),
  recipient: reference(organizations, 'recipientId', { archived: true }),
  memoAuthor: reference(persons, 'memoAuthorId', { archived: true }),
  schools: ({ id }, args, context) => schoolsOfCampaign(context, id, args),
  actions: (campaign, _, { viewer }) =>
    allowedActions(viewer, { ...campaign, schoolId: null }, refusals, campaign),
  completeness: async ({ id }, { on }, context) => {
    const { submitted, schools } = await loadTurnout(context, id, daysOf(context, on))
    return { numerator: submitted, denominator: schools }
  },
  timeliness: async ({ id }, { on }, context) => {
    const { inTime, schools } = await loadTurnout(context, id, daysOf(context, on))
    return { numerator: inTime, denominator: schools }
  },
}
