import type { GrantedRole } from '../../prisma/generated/client.ts'
import { descending } from '../data/sort.ts'
import { type Sql, sql } from '../data/sql.ts'
import { idOf } from '../graphql/global-id.ts'

export interface UserFilter {
  readonly role?: GrantedRole | 'PUBLIC' | null | undefined
  readonly blocked?: boolean | null | undefined
}

export interface AccessKeyFilter {
  readonly user?: string | null | undefined
  readonly inForce?: boolean | null | undefined
}

/** Ids grow with time: the newest first. */
export const newest = descending('NEWEST')

/** The predicates of a filter of users. */
export function userWhere(filter: UserFilter | null | undefined): readonly Sql[] {
  const { role, blocked } = filter ?? {}
  return [
    ...(role ? [hasRole(role)] : []),
    ...(blocked == null ? [] : [sql`(t.archived_at is not null) = ${blocked}`]),
  ]
}

// Nobody is granted to be just anybody.
const hasRole = (role: GrantedRole | 'PUBLIC') =>
  role === 'PUBLIC'
    ? sql`false`
    : sql`exists (select from core.user_grant g
        where g.user_id = t.id and g.archived_at is null and g.role = ${role}::core.granted_role)`

/** The predicates of a filter of keys at a moment. */
export function keyWhere(filter: AccessKeyFilter | null | undefined, now: Date): readonly Sql[] {
  const { user, inForce } = filter ?? {}
  return [
    ...(user == null ? [] : [sql`t.user_id = ${idOf('User', user)}::uuid`]),
    ...(inForce == null
      ? []
      : [sql`(t.revoked_at is null and t.expires_at > ${now.toISOString()}::timestamptz) = ${inForce}`]),
  ]
}
