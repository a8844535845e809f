import { sql } from '../data/sql.ts'

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

/** What the API shows of an entry. */
export const columns =
  sql.raw(`t.sequence, t.at, t.user_title as "userTitle", t.action, t.record_type as "recordType",
  t.record_id as "recordId", t.before, t.after, t.basis, t.request_id as "requestId",
  t.region_id as "regionId", t.municipality_id as "municipalityId", t.school_id as "schoolId"`)
