import { action } from '../action/action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord, Values } from '../action/write/locked-record.ts'
import { lockRecord } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { auditOfUser, grantsOf } from './audit.ts'
import { requirePersonalData } from './create.ts'
import { addGrants, grantsFrom, sameGrant } from './grant.ts'
import { revokeAll } from './key.ts'
import { type UserGrantRow, type UserRow, users } from './table.ts'

interface UserToChange {
  readonly user: string
  readonly version: number
  readonly reason?: string | null | undefined
}

/** Gives a user these grants instead of those they have; a grant that stays keeps its row. */
export const changeUserGrants = action('changeUserGrants', async (work, input) => {
  const user = await lockUser(work, input)
  const grants = await grantsOf(work, user.id)
  const had = user.row.personalData
  const personalData = input.personalData ?? had
  // The right to personal data applies to every grant, so with the right each grant is checked again.
  const isWider = personalData && !had
  const wanted = await grantsFrom(work, input.grants, isWider ? [] : grants)
  const removed = grants.filter(one => !wanted.some(grant => sameGrant(grant, one)))
  const added = wanted.filter(grant => !grants.some(one => sameGrant(grant, one)))
  // A right that stays is given again for every place that is new.
  if (personalData && !(had && added.length === 0)) requirePersonalData(work.context)
  await work.execute(sql`
    update core.user_grant set archived_at = ${work.context.now}, version = version + 1, updated_at = now()
    where id = any(${removed.map(({ id }) => id)}::uuid[])`)
  await addGrants(work, user.id, added)
  await change(work, user, grants, { personalData }, input.reason)
  return user
})

/** Blocks a user: their keys are revoked and their tokens are not accepted. */
export const blockUser = action('blockUser', async (work, input) => {
  const user = await lockUser(work, input)
  if (user.row.archivedAt)
    throw apiError('ALREADY_DONE', 'Пользователь уже заблокирован: блокировать его ещё раз не нужно.')
  await revokeAll(work, user.id, input.reason)
  return setBlocked(work, user, work.context.now, input.reason)
})

/** Lets a user in again; keys once revoked stay so. */
export const unblockUser = action('unblockUser', async (work, input) => {
  const user = await lockUser(work, input)
  if (!user.row.archivedAt)
    throw apiError('ALREADY_DONE', 'Пользователь не заблокирован: снимать блокировку не нужно.')
  return setBlocked(work, user, null, input.reason)
})

async function setBlocked(
  work: UnitOfWork,
  user: LockedRecord<UserRow>,
  archivedAt: Date | null,
  reason: string | null | undefined,
) {
  // A blocked user is an archived one that administrators still see.
  await change(work, user, await grantsOf(work, user.id), { archivedAt } as Values<UserRow>, reason)
  return user
}

async function change(
  work: UnitOfWork,
  user: LockedRecord<UserRow>,
  grants: readonly UserGrantRow[],
  values: Values<UserRow>,
  reason: string | null | undefined,
): Promise<void> {
  await user.update(values, auditOfUser(reason, grants, await grantsOf(work, user.id)))
}

/** Users cannot change themselves, or an administrator could extend their own rights. */
async function lockUser(
  work: UnitOfWork,
  { user: id, version }: UserToChange,
): Promise<LockedRecord<UserRow>> {
  const user = await lockRecord(work, users, id, version)
  if (id === work.context.viewer.user?.id) {
    throw apiError(
      'FORBIDDEN',
      'Собственные права и доступ изменить нельзя: обратитесь к другому администратору.',
    )
  }
  return user
}
