import { Prisma } from '../../api/plugin-api.ts'
import type { PermProject } from '../../prisma/generated/client.ts'

interface SchoolFilter {
  readonly project?: PermProject | null
  readonly year?: number | null
}

/** What `SchoolFilter.perm` means: schools with a participation that fits all that is given. */
export function schoolWhere(value: unknown): readonly Prisma.Sql[] {
  // GraphQL has held the value against PermSchoolFilter.
  const { project, year } = value as SchoolFilter
  const wanted = [
    Prisma.sql`x.school_id = t.id and x.archived_at is null`,
    ...(project == null ? [] : [Prisma.sql`x.project = ${project}::perm.project`]),
    ...(year == null ? [] : [Prisma.sql`x.year = ${year}`]),
  ]
  return [Prisma.sql`exists (select from perm.perm_participation x where ${Prisma.join(wanted, ' and ')})`]
}
