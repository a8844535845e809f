import type { FindingLevel } from '../../prisma/generated/client.ts'
import { ascending, descending, key, type Order } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'

export interface FindingFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly roadmap?: string | null | undefined
  readonly order?: string | null | undefined
  readonly code?: string | null | undefined
  readonly level?: FindingLevel | null | undefined
}

export const findingOrders = {
  CODE: ascending('CODE', key('code', 'text')),
  FOUND: descending('FOUND', key('found_at', 'timestamptz')),
} satisfies Record<string, Order>

/** The findings of the record `p.id`, which the column `field` names. */
export const findingsOf = (field: 'roadmap' | 'order' | 'school' | 'activity'): Sql =>
  sql`${sql.raw(`t.${field}_id`)} = p.id`

/** The predicates of a finding filter, the plugins' included. */
export function findingWhere(context: Context, filter: FindingFilter | null | undefined): readonly Sql[] {
  if (!filter) return []
  const ids = [
    ['t.region_id', optionalIdOf('Region', filter.region)],
    ['t.municipality_id', optionalIdOf('Municipality', filter.municipality)],
    ['t.roadmap_id', optionalIdOf('Roadmap', filter.roadmap)],
    ['t.order_id', optionalIdOf('Order', filter.order)],
  ] as const
  return [
    ...ids.flatMap(([column, id]) => (id ? [sql`${sql.raw(column)} = ${id}::uuid`] : [])),
    ...(filter.code ? [sql`t.code = ${filter.code}`] : []),
    ...(filter.level ? [sql`t.level = ${filter.level}::core.finding_level`] : []),
    ...pluginWhere(context, 'FindingFilter', filter),
  ]
}
