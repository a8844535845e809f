import type { UnitOfWork } from '../action/unit-of-work.ts'
import { recordChangesOf } from '../change/record.ts'
import { type Sql, sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { obligations } from '../obligation/table.ts'
import { followClauses } from '../order/duties/follow-clauses.ts'
import { type OrderRow, orders } from '../order/table.ts'
import { followPolicy } from '../roadmap/edit/replan-obligations.ts'
import { type RoadmapRow, roadmaps } from '../roadmap/table.ts'
import type { CoreSetting } from './core-settings.ts'
import type { Territory } from './effective.ts'

/** How many roadmaps and orders one change of a setting may plan again. */
const mostDocuments = 1_000

const ofRoadmaps: readonly string[] = [
  'checkpoints',
  'outsidePeriod',
  'shiftDayOff',
  'reportingLevel',
] satisfies readonly CoreSetting[]
// Clauses have no checkpoints, and no period.
const ofOrders: readonly string[] = ['shiftDayOff', 'reportingLevel'] satisfies readonly CoreSetting[]

/** The rows `t` that a territory's setting decides: a region's not those of municipalities with their own. */
const governedBy = ({ regionId, municipalityId }: Territory, name: string): Sql =>
  municipalityId
    ? sql`t.region_id = ${regionId}::uuid and t.municipality_id = ${municipalityId}::uuid`
    : sql`t.region_id = ${regionId}::uuid and not exists (select from core.policy_setting own
        where own.municipality_id = t.municipality_id and own.name = ${name} and own.archived_at is null)`

/**
 * After a change of a setting: what is in force is planned again by it, but for what was reported or waived. Obligations
 * whose state it decides are published in the change feed.
 */
export async function followSetting(
  work: UnitOfWork,
  territory: Territory,
  name: string,
  basis: string,
): Promise<void> {
  const isGoverned = governedBy(territory, name)
  if (name === 'graceDays')
    recordChangesOf(work, obligations, sql`${isGoverned} and t.archived_at is null and t.waived_on is null`)
  const plans = ofRoadmaps.includes(name) ? await roadmapsIn(work, isGoverned) : []
  const acts = ofOrders.includes(name) ? await ordersIn(work, isGoverned) : []
  if (plans.length + acts.length > mostDocuments)
    throw apiError(
      'LIMIT_EXCEEDED',
      `По этой настройке запланировано больше ${mostDocuments} дорожных карт и приказов: задавайте её по муниципальным образованиям.`,
    )
  for (const roadmap of plans) await followPolicy(work, roadmap, basis)
  for (const order of acts) await followClauses(work, order, basis)
}

const roadmapsIn = ({ read }: UnitOfWork, isGoverned: Sql) =>
  read<RoadmapRow>(sql`
    select ${roadmaps.columns} from ${roadmaps.name} t where ${isGoverned} and t.archived_at is null
      and t.status in ('APPROVED', 'IN_EXECUTION') order by t.id limit ${mostDocuments + 1} for update`)

const ordersIn = ({ read }: UnitOfWork, isGoverned: Sql) =>
  read<OrderRow>(sql`
    select ${orders.columns} from ${orders.name} t where ${isGoverned} and t.archived_at is null and t.void_on is null
      and exists (select from core.obligation o where o.order_id = t.id)
    order by t.id limit ${mostDocuments + 1} for update`)
