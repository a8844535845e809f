import type { Days } from '../calendar/today.ts'
import type { Read } from '../data/query.ts'
import { type PlacedGrant, scopeOf, type Viewer } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'

/** A user as the database knows them on a day. */
export interface User {
  readonly id: string
  readonly title: string
  readonly personalData: boolean
  readonly grants: readonly PlacedGrant[]
}

/** A user whom an identity provider knows. */
interface SubjectUser extends User {
  /** Tokens that were issued until then are not taken any more. */
  readonly signedOutAt: Date | null
}

/** A user with the key they came with. */
export interface KeyHolder extends User {
  readonly secretHash: Uint8Array
  readonly expiresAt: Date
  readonly revokedAt: Date | null
}

/** The user who holds the key, its secret not yet looked at; null if there is no such key. One statement. */
export async function keyHolder(read: Read, publicId: string, days: Days): Promise<KeyHolder | null> {
  const [found] = await read<KeyHolder>(
    sql`select ${userColumns(days)}, k.secret_hash as "secretHash", k.expires_at as "expiresAt",
      k.revoked_at as "revokedAt"
    from core.api_key k join core.app_user u on u.id = k.user_id and u.archived_at is null
    where k.public_id = ${publicId}`,
    { prepared: true },
  )
  return found ?? null
}

/** The user whom an identity provider knows by this subject, with what their groups grant; null if no user has it. */
export async function subjectUser(
  read: Read,
  subject: string,
  days: Days,
  groups: readonly string[] = [],
): Promise<SubjectUser | null> {
  const [found] = await read<SubjectUser>(sql`
    select ${userColumns(days, groups.length > 0 ? sql`${groups}::text[]` : undefined)},
      u.signed_out_at as "signedOutAt"
    from core.app_user u where u.subject = ${subject} and u.archived_at is null`)
  return found ?? null
}

/** A user who is not blocked, by id. */
export async function userById(read: Read, id: string, days: Days): Promise<User | null> {
  const [found] = await read<User>(sql`
    select ${userColumns(days)} from core.app_user u where u.id = ${id}::uuid and u.archived_at is null`)
  return found ?? null
}

/** Notes that a key was used. */
export async function noteUse(read: Read, publicId: string, at: Date): Promise<void> {
  await read(sql`update core.api_key set last_used_at = ${at} where public_id = ${publicId}`)
}

const viewers = new WeakMap<User, Viewer>()

/** Who asks, as every statement and rule sees them: the same value as long as the user is known by the same reading. */
export function viewerOf(user: User): Viewer {
  const found = viewers.get(user) ?? viewerFrom(user)
  viewers.set(user, found)
  return found
}

const viewerFrom = ({ id, title, grants, personalData }: User): Viewer => ({
  user: { id, title },
  grants,
  scope: scopeOf(grants),
  personalData,
})

const inForce = (alias: 'g' | 'c', day: Sql) => {
  const [from, to] = [sql.raw(`${alias}.valid_from`), sql.raw(`${alias}.valid_to`)]
  return sql`coalesce(${from} <= ${day}, true) and coalesce(${to} >= ${day}, true)`
}

/**
 * The predicate that a grant `g`, with its municipality `m` and its school `s`, is in force on a day: its place is not
 * archived. A curator's is in force while the assignment is, at the place of the assignment, by an order that is in force.
 */
export const isGrantActive = (day: Sql): Sql => sql`(${inForce('g', day)}
  and m.archived_at is null and s.archived_at is null
  and (g.curator_id is null or exists (
    select from core.curator c
    left join core.order_clause l on l.id = c.order_clause_id
    left join core."order" o on o.id = l.order_id
    where c.id = g.curator_id and c.archived_at is null and ${inForce('c', day)}
      and c.school_id is not distinct from g.school_id
      and (g.school_id is not null or c.municipality_id = g.municipality_id)
      and (l.id is null or (l.archived_at is null and o.archived_at is null and o.date <= ${day})))))`

/** The grants of the user `u`, and of their groups where these are given. */
const grantsOf = (groups: Sql | undefined) =>
  groups
    ? sql`(
        select id, role, region_id, municipality_id, school_id, curator_id, valid_from, valid_to
        from core.user_grant where user_id = u.id and archived_at is null
        union all
        select id, role, region_id, municipality_id, school_id, null, valid_from, valid_to
        from core.group_grant where group_name = any(${groups}) and archived_at is null) g`
    : sql`(select * from core.user_grant where user_id = u.id and archived_at is null) g`

const readsPersonalData = (groups: Sql | undefined) =>
  groups
    ? sql`(u.personal_data or exists (select from core.group_grant p
        where p.group_name = any(${groups}) and p.personal_data and p.archived_at is null))`
    : sql`u.personal_data`

/** A user `u` with each grant on the day of its region; the groups of an identity provider add what they grant. */
export const userColumns = (days: Days, groups?: Sql) => sql`
  u.id, u.title, ${readsPersonalData(groups)} as "personalData", (
    select coalesce(json_agg(json_build_object(
      'role', g.role, 'regionId', g.region_id, 'municipalityId', g.municipality_id, 'schoolId', g.school_id, 'validTo', g.valid_to,
      'personId', (select c.person_id from core.curator c where c.id = g.curator_id),
      'within', json_build_object(
        'regionId', coalesce(g.region_id, m.region_id, s.region_id),
        'municipalityId', coalesce(g.municipality_id, s.municipality_id),
        'formerMunicipalityIds', array(select p.id from core.municipality p
          where p.successor_id = coalesce(g.municipality_id, s.municipality_id) order by p.id),
        'formerSchoolIds', array(
          select p.id from core.school p where p.successor_id = s.id
          union select p.id from core.school p where p.municipality_id = g.municipality_id and p.moved_on is not null
          order by 1))) order by g.id), '[]')
    from ${grantsOf(groups)}
    left join core.municipality m on m.id = g.municipality_id
    left join core.school s on s.id = g.school_id
    where ${days.each(day => isGrantActive(day), sql`coalesce(g.region_id, m.region_id, s.region_id)`)}
  ) as grants`
