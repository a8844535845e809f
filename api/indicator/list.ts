import { Prisma } from '../../prisma/generated/client.ts'
import { ascending, descending, key } from '../data/sort.ts'
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
export const ofRoadmap = Prisma.sql`t.roadmap_id = p.id`
/** The values of the indicator `p.id`. */
export const ofIndicator = Prisma.sql`t.indicator_id = p.id`

/** Values that no later one replaces. */
export const current = Prisma.sql`not exists (select from core.indicator_value s
  where s.supersedes_id = t.id and s.archived_at is null)`

/** The predicates of an indicator filter, the plugins' included. */
export function indicatorWhere(
  context: Context,
  filter: IndicatorFilter | null | undefined,
): readonly Prisma.Sql[] {
  if (!filter) return []
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const roadmap = optionalIdOf('Roadmap', filter.roadmap)
  return [
    ...(region ? [Prisma.sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [Prisma.sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(roadmap ? [Prisma.sql`t.roadmap_id = ${roadmap}::uuid`] : []),
    ...(filter.code ? [Prisma.sql`t.code = ${filter.code}`] : []),
    ...(filter.text ? [contains(Prisma.sql`core.fold(t.name)`, filter.text)] : []),
    ...pluginWhere(context, 'IndicatorFilter', filter),
  ]
}
