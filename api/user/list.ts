import type { GrantedRole } from '../../prisma/generated/client.ts'
import { descending } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { keys, users } from './table.ts'

/** Ids grow with time: the newest first. */
export const newest = descending('NEWEST')

/** The predicates of a filter of users. */
export const userWhere = filterOf('UserFilter', users, {
  role: role => [hasRole(role)],
  blocked: blocked => [sql`(t.archived_at is not null) = ${blocked}`],
})

// PUBLIC is never granted.
const hasRole = (role: GrantedRole | 'PUBLIC') =>
  role === 'PUBLIC'
    ? sql`false`
    : sql`exists (select from core.user_grant g
        where g.user_id = t.id and g.archived_at is null and g.role = ${role}::core.granted_role)`

/** The predicates of a filter of keys at the moment of the request. */
export const keyWhere = filterOf('AccessKeyFilter', keys, {
  inForce: (inForce, { now }) => [
    sql`(t.revoked_at is null and t.expires_at > ${now.toISOString()}::timestamptz) = ${inForce}`,
  ],
})

/** The users and the keys that the arguments of a connection ask for. */
export const userList = defineList(users, { where: userWhere, orders: { NEWEST: newest }, order: 'NEWEST' })
export const keyList = defineList(keys, { where: keyWhere, orders: { NEWEST: newest }, order: 'NEWEST' })
