import { Prisma } from '../../prisma/generated/client.ts'

/** The predicate that a report of this alias had been submitted by the day and not withdrawn by it. */
export function standsOn(alias: 'r' | 't', day: string): Prisma.Sql {
  const report = Prisma.raw(alias)
  return Prisma.sql`${report}.archived_at is null and ${report}.submitted_on <= ${day}::date
    and (${report}.withdrawn_on is null or ${report}.withdrawn_on > ${day}::date)`
}
