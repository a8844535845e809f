import { ascending, descending, key } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'

export interface IndicatorFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly roadmap?: string | null | undefined
  readonly code?: string | null | undefined
  readonly text?: string | null | undefined
}

export const byCode = ascending('CODE', key('code', 'text'))
export const byPosition = ascending('POSITION', key('position', 'int'))
export const newestFirst = descending('MEASURED', key('measured_on', 'date'))

/** The indicators of the roadmap `p.id`. */
export const ofRoadmap = sql`t.roadmap_id = p.id`
/** The values of the indicator `p.id`. */
export const ofIndicator = sql`t.indicator_id = p.id`

/** Values that no later one replaces. */
export const current = sql`not exists (select from core.indicator_value s
  where s.supersedes_id = t.id and s.archived_at is null)`

/** The predicates of an indicator filter, the plugins' included. */
export function indicatorWhere(context: Context, filter: IndicatorFilter | null | undefined): readonly Sql[] {
  if (!filter) return []
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const roadmap = optionalIdOf('Roadmap', filter.roadmap)
  return [
    ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(roadmap ? [sql`t.roadmap_id = ${roadmap}::uuid`] : []),
    ...(filter.code ? [sql`t.code = ${filter.code}`] : []),
    ...(filter.text ? [contains(sql`core.fold(t.name)`, filter.text)] : []),
    ...pluginWhere(context, 'IndicatorFilter', filter),
  ]
}
