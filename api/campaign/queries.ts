import { CampaignStatus } from '../../prisma/generated/client.ts'
import { nestedPage, page } from '../data/page.ts'
import { type Builder, enumOf, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { campaignList, campaignOrders, ofRoadmap, ofSchool } from './list.ts'

/** `Query.campaigns`, `Roadmap.campaigns` and `School.campaigns`. */
export function buildCampaignQueries(builder: Builder): void {
  const filter = builder.inputType('CampaignFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      roadmap: t.id(),
      status: t.field({ type: enumOf(builder, 'CampaignStatus', CampaignStatus) }),
      school: t.id(),
    }),
  })
  const type = connectionOf(builder, 'MonitoringCampaign')
  const orderBy = orderOf(builder, 'CampaignOrder', campaignOrders)
  builder.queryField('campaigns', t =>
    t.field({
      type,
      args: { filter: t.arg({ type: filter }), orderBy: t.arg({ type: orderBy }), ...pageArgs(t.arg) },
      resolve: (_, args, context) => page(context, campaignList(context, args), args),
    }),
  )
  for (const [parent, belongs] of [
    ['Roadmap', ofRoadmap],
    ['School', ofSchool],
  ] as const) {
    builder.objectField(parent, 'campaigns', t =>
      t.field({
        type,
        args: { filter: t.arg({ type: filter }), orderBy: t.arg({ type: orderBy }), ...pageArgs(t.arg) },
        resolve: ({ id }, args, context) =>
          nestedPage(context, id, belongs, campaignList(context, args), args),
      }),
    )
  }
}
