import { type Sql, sql } from '../../api/plugin-api.ts'

/** The predicate over a report `e` that stands on a day: submitted by then, neither withdrawn nor returned by then. */
export const standing = (on: string): Sql => sql`e.archived_at is null
  and e.submitted_on <= ${on}::date and coalesce(e.withdrawn_on > ${on}::date, true)
  and not coalesce(e.review = 'RETURNED' and e.reviewed_on <= ${on}::date, false)`
