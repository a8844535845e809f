import type { NoticePreference } from '../../prisma/generated/client.ts'
import type { Read } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import type { NoticeKind } from './table.ts'

/** What a user wants to be notified of, and where. */
export interface Preferences
  extends Pick<NoticePreference, 'email' | 'digest' | 'daysBefore' | 'quietFrom' | 'quietTo'> {
  readonly muted: readonly NoticeKind[]
}

/** For a user who has set nothing. */
const unset: Preferences = {
  email: null,
  digest: 'DAILY',
  muted: [],
  daysBefore: 3,
  quietFrom: null,
  quietTo: null,
}

/** The preferences of a user. */
export async function preferencesOf(read: Read, userId: string): Promise<Preferences> {
  const [found] = await read<Preferences>(sql`
    select p.email, p.digest, p.muted::text[] as muted, p.days_before as "daysBefore", p.quiet_from as "quietFrom",
      p.quiet_to as "quietTo"
    from core.notice_preference p where p.user_id = ${userId}::uuid`)
  return found ?? unset
}
