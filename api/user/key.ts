import type { GraphQLResolveInfo } from 'graphql'
import { action, decodedInput } from '../action/action.ts'
import { runAction } from '../action/run-action.ts'
import type { Outcome, UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord, recordChange } from '../action/write/locked-record.ts'
import { lock, lockRecord } from '../action/write/record.ts'
import { expiryOf } from '../auth/expiry.ts'
import { addKey } from '../auth/issue-key.ts'
import { printedDay } from '../calendar/printed-day.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { CreateKeyInput } from '../graphql/generated/contract.ts'
import { auditOfKey } from './audit.ts'
import { type KeyRow, keys, users } from './table.ts'
import { userUntil } from './until.ts'

/** What came of making a key; the key itself is in the first answer and in no other. */
export type MadeKey = Outcome & { readonly key: string | null }

/**
 * Makes a key of a user. Its text is returned outside of the outcome, so that it is neither stored for the Idempotency-Key
 * nor logged: a repeated request is answered with the record alone.
 */
export async function createKey(
  _: unknown,
  args: { readonly input: CreateKeyInput },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<MadeKey> {
  const input = decodedInput(info, args.input)
  let made: { readonly id: string; readonly text: string } | undefined
  const outcome = await runAction(context, 'createKey', input, async work => {
    const user = await lock(work, users, input.user)
    if (user.archivedAt)
      throw apiError('STATE_FORBIDS', 'Пользователь заблокирован: сначала снимите блокировку.', 'input.user')
    if (user.personalData && !context.viewer.personalData) {
      throw apiError(
        'FORBIDDEN',
        'Ключ доступа даёт право читать персональные данные: обратитесь к администратору, у которого это право есть.',
      )
    }
    made = await addKey(work, user.id, await expiryFor(work, user.id, input.expiresOn))
    recordChange(work, keys, null, await lock(work, keys, made.id), auditOfKey(input.reason))
    return { id: made.id }
  })
  // An attempt that was undone may have made another key.
  return { ...outcome, key: made !== undefined && made.id === outcome.id ? made.text : null }
}

/** When a key ends: its maker could keep it, so it does not outlast their own right to the user. */
async function expiryFor(work: UnitOfWork, userId: string, day: CreateKeyInput['expiresOn']): Promise<Date> {
  const { now } = work.context
  const requested = expiryOf(day, now)
  if (!requested)
    throw apiError('DATE_IN_PAST', 'Дата окончания ключа доступа уже прошла: укажите будущую дату.')
  const until = await userUntil(work, userId)
  if (!until || requested <= until.at) return requested
  if (day == null || day <= until.day) return until.at
  throw apiError(
    'FORBIDDEN',
    `Ваши права на управление этим пользователем действуют по ${printedDay(until.day)}: укажите в expiresOn эту дату или более раннюю.`,
  )
}

/** Ends a key; every server notices within a minute. */
export const revokeKey = action('revokeKey', async (work, input) => {
  const key = await lockRecord(work, keys, input.key, input.version)
  if (key.row.revokedAt)
    throw apiError('ALREADY_DONE', 'Ключ доступа уже отозван: отзывать его ещё раз не нужно.')
  await key.update({ revokedAt: work.context.now }, auditOfKey(input.reason))
  return key
})

/** Ends all keys of a user that are not revoked yet. */
export async function revokeAll(
  work: UnitOfWork,
  userId: string,
  reason: string | null | undefined,
): Promise<void> {
  const rows = await work.read<KeyRow>(sql`
    select ${keys.columns} from ${keys.name} t
    where t.user_id = ${userId} and t.revoked_at is null order by t.id for update`)
  for (const row of rows)
    await new LockedRecord(work, keys, row).update({ revokedAt: work.context.now }, auditOfKey(reason))
}
