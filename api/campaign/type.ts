import { CampaignStatus } from '../../prisma/generated/client.ts'
import { daysOf } from '../calendar/today.ts'
import { byId, namedById } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { orderClauses, orders } from '../order/table.ts'
import { organizations, persons } from '../organization/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { buildCampaignSchool } from './school.ts'
import { loadTurnout } from './state.ts'
import { campaigns, type MonitoringCampaignRow } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    MonitoringCampaign: MonitoringCampaignRow
  }
}

/** MonitoringCampaign, its schools, completeness and timeliness. */
export function buildCampaign(builder: Builder): void {
  addNode(builder, campaigns)
  const share = builder.objectRef<{ numerator: number; denominator: number }>('CampaignShare').implement({
    fields: t => ({
      numerator: t.exposeInt('numerator'),
      denominator: t.exposeInt('denominator'),
      share: t.float({
        nullable: true,
        resolve: ({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator),
      }),
    }),
  })
  builder.objectType('MonitoringCampaign', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('MonitoringCampaign', row.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key', { nullable: true }),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (row, _, context) => byId(context, regions, row.regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (row, _, context) => namedById(context, municipalities, row.municipalityId),
      }),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (row, _, context) => byId(context, roadmaps, row.roadmapId),
      }),
      order: t.field({
        type: 'Order',
        nullable: true,
        resolve: (row, _, context) => byId(context, orders, row.orderId),
      }),
      orderClause: t.field({
        type: 'OrderClause',
        nullable: true,
        resolve: (row, _, context) => byId(context, orderClauses, row.orderClauseId),
      }),
      title: t.exposeString('title'),
      status: t.expose('status', { type: enumOf(builder, 'CampaignStatus', CampaignStatus) }),
      openedOn: t.expose('openedOn', { type: 'Date' }),
      dueOn: t.expose('dueOn', { type: 'Date' }),
      closedOn: t.expose('closedOn', { type: 'Date', nullable: true }),
      recipient: t.field({
        type: 'Organization',
        nullable: true,
        resolve: (row, _, context) => namedById(context, organizations, row.recipientId),
      }),
      memoAuthor: t.field({
        type: 'Person',
        nullable: true,
        resolve: (row, _, context) => namedById(context, persons, row.memoAuthorId),
      }),
      memoText: t.exposeString('memoText', { nullable: true }),
      memoOn: t.expose('memoOn', { type: 'Date', nullable: true }),
      completeness: t.field({
        type: share,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async ({ id }, { on }, context) => {
          const { submitted, schools } = await loadTurnout(context, id, daysOf(context, on))
          return { numerator: submitted, denominator: schools }
        },
      }),
      timeliness: t.field({
        type: share,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async ({ id }, { on }, context) => {
          const { inTime, schools } = await loadTurnout(context, id, daysOf(context, on))
          return { numerator: inTime, denominator: schools }
        },
      }),
    }),
  })
  buildCampaignSchool(builder)
}
