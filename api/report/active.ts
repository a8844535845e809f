import { type Sql, sql } from '../data/sql.ts'

/** The predicate that a report of this alias had been submitted by the day and not withdrawn by it. */
export function isActiveOn(alias: 'r' | 't', day: string): Sql {
  const report = sql.raw(alias)
  return sql`${report}.archived_at is null and ${report}.submitted_on <= ${day}::date
    and (${report}.withdrawn_on is null or ${report}.withdrawn_on > ${day}::date)`
}
