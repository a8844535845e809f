import type { PartnershipKind } from '../../prisma/generated/client.ts'
import { seen } from '../data/scope.ts'
import { descending, key } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { pluginWhere } from '../graphql/plugin-filters.ts'
import { inForce } from '../school/list.ts'
import { schools } from '../school/table.ts'

export interface PartnershipFilter {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly school?: string | null | undefined
  readonly kind?: PartnershipKind | null | undefined
  readonly on?: string | null | undefined
}

export const partnershipOrder = descending('NEWEST', key('valid_from', 'date'))

/** The partnerships of the school `p.id`, on either side. */
export const ofSchool = sql`t.id = any(array(
  select s.id from core.partnership s where s.supported_school_id = p.id
  union all
  select l.id from core.partnership l where l.leader_school_id = p.id))`

/** The predicates of a partnership filter, the plugins' included. */
export function partnershipWhere(
  context: Context,
  filter: PartnershipFilter | null | undefined,
): readonly Sql[] {
  if (!filter) return []
  const region = optionalIdOf('Region', filter.region)
  const municipality = optionalIdOf('Municipality', filter.municipality)
  const school = optionalIdOf('School', filter.school)
  const { kind, on } = filter
  return [
    ...(region ? [sql`t.region_id = ${region}::uuid`] : []),
    ...(municipality ? [sql`t.municipality_id = ${municipality}::uuid`] : []),
    ...(school
      ? [
          sql`(t.supported_school_id = ${school}::uuid or t.leader_school_id = ${school}::uuid)`,
          ...seen(context.viewer, schools, school),
        ]
      : []),
    ...(kind ? [sql`t.kind = ${kind}::core.partnership_kind`] : []),
    ...inForce(on),
    ...pluginWhere(context, 'PartnershipFilter', filter),
  ]
}
