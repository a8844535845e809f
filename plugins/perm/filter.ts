import { Prisma } from '../../api/plugin-api.ts'
import type { PermSchoolFilter } from './generated/contract.ts'

/** What `SchoolFilter.perm` means: schools with a participation that fits all that is given. */
export function schoolWhere(value: unknown): readonly Prisma.Sql[] {
  // GraphQL has checked the value against PermSchoolFilter.
  const { project, year } = value as PermSchoolFilter
  const wanted = [
    Prisma.sql`x.school_id = t.id and x.archived_at is null`,
    ...(project == null ? [] : [Prisma.sql`x.project = ${project}::perm.project`]),
    ...(year == null ? [] : [Prisma.sql`x.year = ${year}`]),
  ]
  return [Prisma.sql`exists (select from perm.perm_participation x where ${Prisma.join(wanted, ' and ')})`]
}
