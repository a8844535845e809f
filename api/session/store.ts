import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { audit } from '../audit/audit.ts'
import { hashOf } from '../auth/key.ts'
import type { Sender } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import type { Transact, Transaction } from '../database/transaction.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { SignedIn } from './provider.ts'

/** A new session of a browser: its token is given here and never again. */
export interface NewSession {
  readonly token: string
  readonly userId: string
}

export interface SignInRequest extends SignedIn {
  readonly now: Date
  readonly expiresAt: Date
  readonly requestId: string
}

/**
 * Signs in whom the provider has named: the user with this subject, or a new one if one of the groups has a grant.
 * UNAUTHENTICATED for others. Of the token only a hash is stored.
 */
export function startSession(transact: Transact, request: SignInRequest): Promise<NewSession> {
  const { groups, now, expiresAt } = request
  return transact(async tx => {
    const userId = (await userOf(tx, request)) ?? (await admit(tx, request))
    const token = randomBytes(32).toString('base64url')
    await tx.execute(sql`
      insert into core.session (id, secret_hash, user_id, groups, created_at, expires_at)
      values (${randomUUIDv7()}::uuid, ${hashOf(token)}, ${userId}::uuid, ${groups}::text[], ${now}, ${expiresAt})`)
    return { token, userId }
  })
}

async function userOf({ read }: Transaction, { subject }: SignInRequest): Promise<string | null> {
  const [user] = await read<{ readonly id: string; readonly archivedAt: Date | null }>(sql`
    select id, archived_at as "archivedAt" from core.app_user where subject = ${subject}`)
  if (user?.archivedAt)
    throw apiError('UNAUTHENTICATED', 'Ваша учётная запись заблокирована: обратитесь к администратору.')
  return user?.id ?? null
}

/** Makes the user at the first sign-in. The name stays at the provider: the title says whence the user came. */
async function admit(tx: Transaction, { subject, groups, requestId }: SignInRequest): Promise<string> {
  const [known] = await tx.read<{ readonly name: string }>(sql`
    select group_name as name from core.group_grant
    where group_name = any(${groups}::text[]) and archived_at is null order by group_name limit 1`)
  if (!known)
    throw apiError(
      'UNAUTHENTICATED',
      'Вход выполнен, но учётной записи на платформе у вас нет: попросите администратора создать её.',
    )
  const title = `Вход по группе ${known.name}`.slice(0, 255)
  // Another server may be admitting the same user.
  const [user] = await tx.read<{ readonly id: string; readonly isNew: boolean }>(sql`
    insert into core.app_user as u (id, title, subject) values (${randomUUIDv7()}::uuid, ${title}, ${subject})
    on conflict (subject) do update set subject = excluded.subject
    returning u.id, (u.xmax = 0) as "isNew"`)
  if (!user) throw new Error('the user that was just stored is not there')
  if (user.isNew)
    audit(tx, { viewer: { user: { id: user.id, title } }, requestId }, 'signIn', [
      {
        type: 'User',
        id: user.id,
        version: 1,
        place: { regionId: null, municipalityId: null, schoolId: null },
        before: null,
        after: { title, personalData: false, grants: [] },
        basis: known.name,
      },
    ])
  return user.id
}

/** Ends one session, by its token; false if there is none. */
export async function endSession({ execute }: Pick<Sender, 'execute'>, token: string): Promise<boolean> {
  return (await execute(sql`delete from core.session where secret_hash = ${hashOf(token)}`)) > 0
}
