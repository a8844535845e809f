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
  /** The longest of all regions, to bound a scan by the due day. */
  readonly longest: number
}

/**
 * The grace days that the plugins give their regions; none elsewhere. The region's id is looked up inside the
 * statement, once for all its rows, so that reading a policy costs no statement of its own.
 */
export function graceOf(plugins: readonly Giving[]): Grace {
  const given = plugins.filter(({ policy }) => policy.graceDays > 0)
  const cases = given.flatMap(({ regions, policy }) =>
    regions.map(
      code => sql`when (select id from core.region where code = ${code}) then ${policy.graceDays}::int`,
    ),
  )
  return {
    days: cases.length === 0 ? sql`0` : sql`case t.region_id ${sql.join(cases, ' ')} else 0 end`,
    longest: Math.max(0, ...given.map(({ policy }) => policy.graceDays)),
  }
}
