import { seen } from '../data/scope.ts'
import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { schools } from '../school/table.ts'
import { campaigns } from './table.ts'

export const campaignOrders = {
  DUE_ASC: ascending('DUE_ASC', key('due_on', 'date')),
  DUE_DESC: descending('DUE_DESC', key('due_on', 'date')),
} satisfies Record<string, Order>

/** The campaigns of the roadmap `p.id`. */
export const ofRoadmap = sql`${campaigns.column('roadmapId')} = p.id`

/** The campaigns that require the school `p.id`. */
export const ofSchool = asks(sql`p.id`)

function asks(school: Sql): Sql {
  return sql`t.id in (select s.campaign_id from core.campaign_school s
    where s.school_id = ${school} and s.archived_at is null)`
}

/** The campaigns that the arguments of a connection select. */
export const campaignList = defineList(campaigns, {
  where: filterOf('CampaignFilter', campaigns, {
    school: (school, { viewer }) => [asks(sql`${school}::uuid`), ...seen(viewer, schools, school)],
  }),
  orders: campaignOrders,
  order: 'DUE_DESC',
})
