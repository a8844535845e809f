import { aliases, type Sql, schools, sql } from '../../../api/plugin-api.ts'
import type { IvanovoSchoolFilter } from '../generated/contract.ts'
import { riskFactors, riskProfiles } from '../table.ts'

const { t, f, r } = aliases({ t: schools, f: riskFactors, r: riskProfiles })

/** The predicate of `SchoolFilter.ivanovo`: all that is named must hold of one factor of one profile. */
export function schoolWhere(value: unknown): readonly Sql[] {
  // GraphQL has checked the value against the input type of the contract.
  const { factor, significance, schoolYear } = value as IvanovoSchoolFilter
  const where = [
    sql`${f.schoolId} = ${t.id} and ${f.archivedAt} is null and ${r.archivedAt} is null`,
    ...(factor == null ? [] : [sql`${f.number} = ${factor}`]),
    ...(significance == null ? [] : [sql`${f.significance} = ${significance}::ivanovo.significance`]),
    ...(schoolYear == null ? [] : [sql`${r.schoolYear} = ${schoolYear}`]),
  ]
  return [
    sql`exists (
      select from ${f.as} join ${r.as} on ${r.id} = ${f.profileId}
      where ${sql.join(where, ' and ')})`,
  ]
}
