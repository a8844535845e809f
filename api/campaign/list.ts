import type { CampaignStatus } from '../../prisma/generated/client.ts'
import { seen } from '../data/scope.ts'
import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { ListOf } from '../data/window.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'
import { schools } from '../school/table.ts'
import { campaigns, type MonitoringCampaignRow } from './table.ts'

export interface CampaignFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly roadmap?: string | null | undefined
  readonly status?: CampaignStatus | null | undefined
  readonly school?: string | null | undefined
}

export const campaignOrders = {
  DUE_ASC: ascending('DUE_ASC', key('due_on', 'date')),
  DUE_DESC: descending('DUE_DESC', key('due_on', 'date')),
} satisfies Record<string, Order>

/** The campaigns of the roadmap `p.id`. */
export const ofRoadmap = sql`${campaigns.column('roadmapId')} = p.id`

/** The campaigns that ask the school `p.id`. */
export const ofSchool = asks(sql`p.id`)

function asks(school: Sql): Sql {
  return sql`t.id in (select s.campaign_id from core.campaign_school s
    where s.school_id = ${school} and s.archived_at is null)`
}

export interface CampaignListArgs {
  readonly filter?: CampaignFilter | null | undefined
  readonly orderBy?: keyof typeof campaignOrders | null | undefined
}

/** The list that the arguments of a connection of campaigns ask for. */
export function campaignList(
  context: Context,
  { filter, orderBy }: CampaignListArgs,
): ListOf<MonitoringCampaignRow> {
  const region = optionalIdOf('Region', filter?.region)
  const municipality = optionalIdOf('Municipality', filter?.municipality)
  const roadmap = optionalIdOf('Roadmap', filter?.roadmap)
  const school = optionalIdOf('School', filter?.school)
  return {
    table: campaigns,
    where: [
      ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
      ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
      ...(roadmap ? [sql`t.roadmap_id = ${roadmap}::uuid`] : []),
      ...(school ? [asks(sql`${school}::uuid`), ...seen(context.viewer, schools, school)] : []),
      ...(filter?.status ? [sql`t.status = ${filter.status}::core.campaign_status`] : []),
      ...(filter ? pluginWhere(context, 'CampaignFilter', filter) : []),
    ],
    order: campaignOrders[orderBy ?? 'DUE_DESC'],
  }
}
