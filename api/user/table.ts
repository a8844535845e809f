import { type ApiKey, type AppUser, Prisma, type UserGrant } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type UserRow = Row<AppUser>
export type UserGrantRow = Row<UserGrant>
/** A key without what is stored of its secret. */
export type KeyRow = Row<Omit<ApiKey, 'secretHash'>>

/**
 * Users as administrators see them: an administrator of the whole platform sees all, an administrator of a territory
 * those whose grants all lie in it. Other viewers see no users.
 */
export const users: Table<UserRow> = {
  ...table<UserRow>('core', 'AppUser', Prisma.AppUserScalarFieldEnum),
  type: 'User',
  only: viewer => governed(viewer, sql`t.id`),
}

const { secretHash: _, ...keyFields } = Prisma.ApiKeyScalarFieldEnum

/** Keys of the users that an administrator sees. */
export const keys: Table<KeyRow> = {
  ...table<KeyRow>('core', 'ApiKey', keyFields),
  type: 'AccessKey',
  only: viewer => governed(viewer, sql`t.user_id`),
}

/** Grants are read only through a user whom the viewer sees. */
export const userGrants = table<UserGrantRow>('core', 'UserGrant', Prisma.UserGrantScalarFieldEnum)

/** Whether a viewer governs the whole platform. */
export const governsAll = (viewer: Viewer): boolean => governing(viewer).some(isEverywhere)

/** The grants by which a viewer governs users. */
export const governing = ({ grants }: Viewer) => grants.filter(({ role }) => role === 'ADMIN')

const isEverywhere = (grant: Viewer['grants'][number]): boolean =>
  !grant.regionId && !grant.municipalityId && !grant.schoolId

/** Whether a viewer governs a user, by the id of the user. */
export function governed(viewer: Viewer, user: Sql): Sql {
  const own = governing(viewer)
  if (own.length === 0) return sql`false`
  if (own.some(isEverywhere)) return sql`true`
  const regions = own.flatMap(({ regionId }) => regionId ?? [])
  const municipalities = own.flatMap(({ municipalityId }) => municipalityId ?? [])
  const schools = own.flatMap(({ schoolId }) => schoolId ?? [])
  return sql`(exists (select from core.user_grant g where g.user_id = ${user} and g.archived_at is null)
    and not exists (select from core.user_grant g
      left join core.municipality m on m.id = g.municipality_id left join core.school s on s.id = g.school_id
      where g.user_id = ${user} and g.archived_at is null and (
        coalesce(g.region_id, m.region_id, s.region_id) = any(${regions}::uuid[])
        or coalesce(g.municipality_id, s.municipality_id) = any(${municipalities}::uuid[])
        or g.school_id = any(${schools}::uuid[])) is not true))`
}
