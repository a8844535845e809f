import { type Sql, sql } from '../../../api/plugin-api.ts'
import type { PermSchoolFilter } from '../generated/contract.ts'

/** What `SchoolFilter.perm` means: schools with a participation that fits all that is given. */
export function schoolWhere(value: unknown): readonly Sql[] {
  // GraphQL has checked the value against PermSchoolFilter.
  const { project, year } = value as PermSchoolFilter
  const wanted = [
    sql`x.school_id = t.id and x.archived_at is null`,
    ...(project == null ? [] : [sql`x.project = ${project}::perm.project`]),
    ...(year == null ? [] : [sql`x.year = ${year}`]),
  ]
  return [sql`exists (select from perm.perm_participation x where ${sql.join(wanted, ' and ')})`]
}
