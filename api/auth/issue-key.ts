import { randomUUIDv7 } from 'node:crypto'
import type { Read, Sender } from '../data/query.ts'
import type { GrantedRole } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Transact } from '../database/transaction.ts'
import { hashOf, newKey } from './key.ts'
import { type GrantSpec, grantOf, type StoredGrant } from './resolve-grant.ts'

/** Whom a key is made for. */
export interface Holder {
  readonly title: string
  readonly grants: readonly GrantSpec[]
  readonly personalData: boolean
  readonly expiresAt: Date
}

/** Makes a user with these grants and a key of theirs. The key itself is given here and never again. */
export function issueKey(transact: Transact, holder: Holder): Promise<string> {
  const { title, personalData, expiresAt } = holder
  return transact(async tx => {
    const userId = randomUUIDv7()
    await tx.execute(sql`
      insert into core.app_user (id, title, personal_data) values (${userId}, ${title}, ${personalData})`)
    for (const spec of holder.grants) await addGrant(tx, userId, await grantOf(tx.read, spec))
    return (await addKey(tx, userId, expiresAt)).text
  })
}

async function addGrant({ execute }: Sender, userId: string, grant: StoredGrant): Promise<void> {
  const { role, regionId, municipalityId, schoolId, curatorId } = grant
  await execute(sql`
    insert into core.user_grant (id, user_id, role, region_id, municipality_id, school_id, curator_id)
    values (${randomUUIDv7()}, ${userId}, ${role}::core.granted_role, ${regionId}, ${municipalityId}, ${schoolId},
      ${curatorId})`)
}

/** Adds a key to a user. Its text is given here and never again; of the secret only a hash is stored. */
export async function addKey(
  { execute }: Pick<Sender, 'execute'>,
  userId: string,
  expiresAt: Date,
): Promise<{ readonly id: string; readonly text: string }> {
  const { publicId, secret, text } = newKey()
  const id = randomUUIDv7()
  await execute(sql`
    insert into core.api_key (id, user_id, public_id, expires_at, secret_hash)
    values (${id}::uuid, ${userId}::uuid, ${publicId}, ${expiresAt}, ${hashOf(secret)})`)
  return { id, text }
}

/** A key with its holder and grants; never its secret. */
export interface ListedKey {
  readonly publicId: string
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
  readonly title: string
  readonly grants: readonly ListedGrant[]
}

interface ListedGrant {
  readonly role: GrantedRole
  /** The code or the key of the place; null is the whole platform. */
  readonly place: string | null
  readonly isAssignment: boolean
}

/** All keys, the newest first. */
export const listKeys = (read: Read): Promise<readonly ListedKey[]> =>
  read<ListedKey>(sql`
    select k.public_id as "publicId", k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt",
      k.revoked_at as "revokedAt", u.title,
      (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'place', coalesce(r.code, m.key, s.key),
          'isAssignment', g.curator_id is not null) order by g.id), '[]')
        from core.user_grant g left join core.region r on r.id = g.region_id
          left join core.municipality m on m.id = g.municipality_id left join core.school s on s.id = g.school_id
        where g.user_id = u.id and g.archived_at is null) as grants
    from core.api_key k join core.app_user u on u.id = k.user_id
    order by k.created_at desc, k.id desc`)

/** Revokes a key by its public id; false if there is no such key in force. Servers notice within half a minute. */
export async function revokeKey(transact: Transact, publicId: string, now: Date): Promise<boolean> {
  const count = await transact(({ execute }) =>
    execute(sql`
      update core.api_key set revoked_at = ${now}, version = version + 1
      where public_id = ${publicId} and revoked_at is null`),
  )
  return count > 0
}
