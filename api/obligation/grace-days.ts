import { type Sql, sql } from '../data/sql.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { RegionPolicy } from '../plugin/policy.ts'

/** What a plugin says of grace. */
interface Giving extends Pick<RegionPlugin, 'regions'> {
  readonly policy: Pick<RegionPolicy, 'graceDays'>
}

/** How long after its due day an obligation is not yet overdue. */
export interface Grace {
  /** Days, as an SQL expression of the obligation `t`. */
  readonly days: Sql
  /** The longest of all regions as an SQL expression of no row, to bound a scan by the due day. */
  readonly longest: Sql
}

/** The grace days that territories have set. */
const set = sql`from core.policy_setting s where s.name = 'graceDays' and s.archived_at is null`
// Both are worked out once a statement. Where nothing is set, rows are not looked up.
const isSet = sql`(select exists (select ${set}))`
const byTerritory = sql`(select jsonb_object_agg(coalesce(s.municipality_id, s.region_id), s.number) ${set})`

/**
 * The grace days that territories have set, or their plugins give them; none elsewhere. All is looked up inside the
 * statement, once for all its rows, so that reading a policy costs no statement of its own.
 */
export function graceOf(plugins: readonly Giving[]): Grace {
  const given = plugins.filter(({ policy }) => policy.graceDays > 0)
  const cases = given.flatMap(({ regions, policy }) =>
    regions.map(
      code => sql`when (select id from core.region where code = ${code}) then ${policy.graceDays}::int`,
    ),
  )
  const byPlugin = cases.length === 0 ? sql`0` : sql`case t.region_id ${sql.join(cases, ' ')} else 0 end`
  const longest = Math.max(0, ...given.map(({ policy }) => policy.graceDays))
  return {
    days: sql`case when ${isSet} then coalesce((${byTerritory} ->> t.municipality_id::text)::int,
      (${byTerritory} ->> t.region_id::text)::int, ${byPlugin}) else ${byPlugin} end`,
    longest: sql`(select greatest(${longest}::int, max(s.number)) ${set})`,
  }
}
