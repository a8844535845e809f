import { aliases, type Sql, schools, sql } from '../../../api/plugin-api.ts'
import type { PermSchoolFilter } from '../generated/contract.ts'
import { participations } from '../table.ts'

const { t, x } = aliases({ t: schools, x: participations })

/** What `SchoolFilter.perm` means: schools with a participation that fits all that is given. */
export function schoolWhere(value: unknown): readonly Sql[] {
  // GraphQL has checked the value against PermSchoolFilter.
  const { project, year } = value as PermSchoolFilter
  const wanted = [
    sql`${x.schoolId} = ${t.id} and ${x.archivedAt} is null`,
    ...(project == null ? [] : [sql`${x.project} = ${project}::perm.project`]),
    ...(year == null ? [] : [sql`${x.year} = ${year}`]),
  ]
  return [sql`exists (select from ${x.as} where ${sql.join(wanted, ' and ')})`]
}
