import { type Sql, sql } from '../data/sql.ts'

export interface AuditEntryRow {
  readonly sequence: number
  readonly at: Date
  readonly userTitle: string
  readonly action: string
  readonly recordType: string
  readonly recordId: string
  readonly before: unknown
  readonly after: unknown
  readonly basis: string | null
  readonly requestId: string
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
}

/** The title of a user whose personal data were erased. */
export const erasedTitle = 'Удалённый пользователь'

/** The title of the author of an entry as it was then; an erased user has none. */
export const authorTitle = (entry: 't' | 'e'): string =>
  `coalesce((select u.title from core.app_user u where u.id = ${entry}.user_id and u.title = '${erasedTitle}'), ${entry}.user_title)`

/** A text of an entry `t` as the API shows it: without the names of those whose personal data were erased. */
export const shownOf = (column: 'before' | 'after' | 'basis'): Sql =>
  sql.raw(
    `coalesce((select r.${column} from core.audit_redaction r where r.sequence = t.sequence), t.${column})`,
  )

/** What the API shows of an entry. */
export const columns: Sql = sql`${sql.raw(`t.sequence, t.at, ${authorTitle('t')} as "userTitle", t.action, t.record_type as "recordType",
  t.record_id as "recordId"`)}, ${shownOf('before')} as before, ${shownOf('after')} as after,
  ${shownOf('basis')} as basis, t.request_id as "requestId",
  t.region_id as "regionId", t.municipality_id as "municipalityId", t.school_id as "schoolId"`
