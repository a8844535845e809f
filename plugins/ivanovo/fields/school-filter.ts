import { type Sql, sql } from '../../../api/plugin-api.ts'
import type { IvanovoSchoolFilter } from '../generated/contract.ts'

/** The predicate of `SchoolFilter.ivanovo`: all that is named must hold of one factor of one profile. */
export function schoolWhere(value: unknown): readonly Sql[] {
  // GraphQL has checked the value against the input type of the contract.
  const { factor, significance, schoolYear } = value as IvanovoSchoolFilter
  const where = [
    sql`f.school_id = t.id and f.archived_at is null and r.archived_at is null`,
    ...(factor == null ? [] : [sql`f.number = ${factor}`]),
    ...(significance == null ? [] : [sql`f.significance = ${significance}::ivanovo.significance`]),
    ...(schoolYear == null ? [] : [sql`r.school_year = ${schoolYear}`]),
  ]
  return [
    sql`exists (
      select from ivanovo.risk_factor f join ivanovo.risk_profile r on r.id = f.profile_id
      where ${sql.join(where, ' and ')})`,
  ]
}
