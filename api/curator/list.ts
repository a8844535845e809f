import type { CuratorKind } from '../../prisma/generated/client.ts'
import { ascending } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'
import { inForce } from '../school/list.ts'
import { curators } from './table.ts'

export interface CuratorFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly school?: string | null | undefined
  readonly roadmap?: string | null | undefined
  readonly kind?: CuratorKind | null | undefined
  readonly on?: string | null | undefined
}

/** Ids grow with time, so this is the order of assignment on the platform. */
export const curatorOrder = ascending('ASSIGNED')

/** Short lists go from the region's coordinator down to the school. They are never paged, so the enum is never compared with text. */
export const curatorList = {
  table: curators,
  order: ascending('KIND', { by: curators.column('kind'), type: 'text' }),
}

/** The curators of the municipality or of the roadmap `p.id`. */
export const ofMunicipality = sql`t.municipality_id = p.id`
export const ofRoadmap = sql`t.roadmap_id = p.id`

/** Curators of the school `p.id`, and of roadmaps that cover it where the curator has no school of their own. */
export const ofSchool = sql`t.id = any(array(
  select c.id from core.curator c where c.school_id = p.id
  union all
  select c.id from core.roadmap_school s
  join core.roadmap r on r.id = s.roadmap_id and r.archived_at is null
  join core.curator c on c.roadmap_id = s.roadmap_id and c.school_id is null
  where s.school_id = p.id and s.archived_at is null))`

/** The predicates of a curator filter, the plugins' included. */
export function curatorWhere(context: Context, filter: CuratorFilter | null | undefined): readonly Sql[] {
  if (!filter) return []
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const school = optionalIdOf('School', filter.school)
  const roadmap = optionalIdOf('Roadmap', filter.roadmap)
  const { kind, on } = filter
  return [
    ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(school ? [sql`t.school_id = ${school}::uuid`] : []),
    ...(roadmap ? [sql`t.roadmap_id = ${roadmap}::uuid`] : []),
    ...(kind ? [sql`t.kind = ${kind}::core.curator_kind`] : []),
    ...inForce(on),
    ...pluginWhere(context, 'CuratorFilter', filter),
  ]
}
