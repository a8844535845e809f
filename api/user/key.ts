import { lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { expiryOf } from '../auth/expiry.ts'
import { addKey } from '../auth/issue-key.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { noteKey } from './note.ts'
import { type KeyRow, keys, users } from './table.ts'
import { userUntil } from './until.ts'

export interface CreateKey {
  readonly userId: string
  /** The last day; without it a year from now, or that on which the giver's own right to this user ends. */
  readonly expiresOn?: string | null | undefined
  readonly reason?: string | null | undefined
}

/** What came of making a key; the key itself is there in the first answer and in no other. */
export type MadeKey = Outcome & { readonly key: string | null }

/**
 * Makes a key of a user. Its text leaves the action past its outcome, so that it is neither kept for the Idempotency-Key
 * nor logged: a repeated request is answered with the record alone.
 */
export async function createKey(context: Context, input: CreateKey): Promise<MadeKey> {
  let made: { readonly id: string; readonly text: string } | undefined
  const outcome = await act(context, 'createKey', input, async work => {
    const user = await lock(work, users, input.userId)
    if (user.archivedAt) throw apiError('BAD_INPUT', 'Пользователь заблокирован: сначала снимите блокировку.')
    if (user.personalData && !context.viewer.personalData) {
      throw apiError(
        'FORBIDDEN',
        'С этим ключом читают персональные данные: его создаёт администратор, которому это разрешено самому.',
      )
    }
    made = await addKey(work.tx, user.id, await expiryFor(work, user.id, input.expiresOn))
    await noteKey(work, made.id, null, input.reason)
    return { id: made.id, findings: [] }
  })
  // An attempt that was undone may have made another key.
  return { ...outcome, key: made !== undefined && made.id === outcome.id ? made.text : null }
}

/** When a key ends: whoever makes it could keep it, so it does not outlast their own right to the user. */
async function expiryFor(work: Work, userId: string, day: CreateKey['expiresOn']): Promise<Date> {
  const { now } = work.context
  const asked = expiryOf(day, now)
  if (!asked) throw apiError('BAD_INPUT', 'Последний день ключа уже прошёл: назовите день в будущем.')
  const until = await userUntil(work, userId)
  if (!until || asked <= until.at) return asked
  if (day == null || day <= until.day) return until.at
  throw apiError(
    'FORBIDDEN',
    `Вы сами управляете этим пользователем только по ${until.day}: назовите в expiresOn этот день или более ранний.`,
  )
}

export interface RevokeKey {
  readonly keyId: string
  readonly version: number
  readonly reason?: string | null | undefined
}

/** Ends a key; every server notices within a minute. */
export function revokeKey(context: Context, input: RevokeKey): Promise<Outcome> {
  return act(context, 'revokeKey', input, async work => {
    const key = await lock(work, keys, input.keyId, input.version)
    if (key.revokedAt) throw apiError('BAD_INPUT', 'Ключ уже отозван.')
    await revoke(work, key, input.reason)
    return { id: key.id, findings: [] }
  })
}

/** Ends all keys of a user that are not revoked yet. */
export async function revokeAll(
  work: Work,
  userId: string,
  reason: string | null | undefined,
): Promise<void> {
  const rows = await work.read<KeyRow>(sql`
    select ${keys.columns} from ${keys.name} t
    where t.user_id = ${userId}::uuid and t.revoked_at is null order by t.id for update`)
  for (const key of rows) await revoke(work, key, reason)
}

async function revoke(work: Work, key: KeyRow, reason: string | null | undefined): Promise<void> {
  await work.tx.apiKey.update({
    where: { id: key.id },
    data: { revokedAt: work.context.now, version: { increment: 1 } },
    select: { id: true },
  })
  await noteKey(work, key.id, key, reason)
}
