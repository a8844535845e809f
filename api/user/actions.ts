import { randomUUIDv7 } from 'node:crypto'
import { lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { stored } from '../calendar/days.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type GrantToBe, grantsFrom, type NewGrant, sameGrant } from './grant.ts'
import { revokeAll } from './key.ts'
import { grantsOf, noteUser, type UserCard } from './note.ts'
import { governsAll, users } from './table.ts'

export interface CreateUser {
  readonly title: string
  readonly subject?: string | null | undefined
  readonly personalData?: boolean | null | undefined
  readonly grants: readonly GrantToBe[]
  readonly reason?: string | null | undefined
}

const longest = 255

/** Makes a user with grants, none of them beyond the giver's own. */
export function createUser(context: Context, input: CreateUser): Promise<Outcome> {
  return act(context, 'createUser', input, async work => {
    const { title, subject = null, personalData = false, reason } = input
    if ([title, subject ?? title].some(text => text.trim() === '' || text.length > longest)) {
      throw apiError('BAD_INPUT', `Название и идентификатор – от 1 до ${longest} знаков.`)
    }
    requirePersonal(context, personalData ?? false, false)
    const grants = await grantsFrom(work, input.grants)
    if (subject !== null) await requireFree(work, subject)
    const id = randomUUIDv7()
    await work.tx.appUser.create({
      data: { id, title: title.trim(), subject, personalData: personalData ?? false },
    })
    await addGrants(work, id, grants)
    await noteUser(work, id, null, reason)
    return { id, findings: [] }
  })
}

export interface ChangeUserGrants {
  readonly userId: string
  readonly version: number
  readonly grants: readonly GrantToBe[]
  readonly personalData?: boolean | null | undefined
  readonly reason?: string | null | undefined
}

/** Gives a user these grants instead of those they have; a grant that stays keeps its row. */
export function changeUserGrants(context: Context, input: ChangeUserGrants): Promise<Outcome> {
  return act(context, 'changeUserGrants', input, async work => {
    const { reason, personalData } = input
    const user = await lockUser(work, input)
    // Who is newly let read personal data is let so wherever they have a right, so each is given anew.
    const isWider = personalData === true && !user.personalData
    const wanted = await grantsFrom(work, input.grants, isWider ? [] : user.grants)
    const gone = user.grants.filter(one => !wanted.some(grant => sameGrant(grant, one)))
    const fresh = wanted.filter(grant => !user.grants.some(one => sameGrant(grant, one)))
    // A right that stays is given anew for every place that is new.
    requirePersonal(context, personalData ?? user.personalData, user.personalData && fresh.length === 0)
    await work.tx.userGrant.updateMany({
      where: { id: { in: gone.map(({ id }) => id) } },
      data: { archivedAt: context.now, version: { increment: 1 } },
    })
    await addGrants(work, user.id, fresh)
    await work.tx.appUser.update({
      where: { id: user.id },
      data: { personalData: personalData ?? user.personalData, version: { increment: 1 } },
    })
    await noteUser(work, user.id, user, reason)
    return { id: user.id, findings: [] }
  })
}

export interface BlockUser {
  readonly userId: string
  readonly version: number
  readonly reason?: string | null | undefined
}

/** Keeps a user out: their keys are revoked and their tokens are taken no more. */
export function blockUser(context: Context, input: BlockUser): Promise<Outcome> {
  return act(context, 'blockUser', input, async work => {
    const user = await lockUser(work, input)
    if (user.archivedAt) throw apiError('BAD_INPUT', 'Пользователь уже заблокирован.')
    await revokeAll(work, user.id, input.reason)
    return setBlocked(work, user, context.now, input.reason)
  })
}

/** Lets a user in again; keys once revoked stay so. */
export function unblockUser(context: Context, input: BlockUser): Promise<Outcome> {
  return act(context, 'unblockUser', input, async work => {
    const user = await lockUser(work, input)
    if (!user.archivedAt) throw apiError('BAD_INPUT', 'Пользователь не заблокирован.')
    return setBlocked(work, user, null, input.reason)
  })
}

async function setBlocked(
  work: Work,
  user: UserCard,
  archivedAt: Date | null,
  reason: string | null | undefined,
): Promise<Outcome> {
  await work.tx.appUser.update({ where: { id: user.id }, data: { archivedAt, version: { increment: 1 } } })
  await noteUser(work, user.id, user, reason)
  return { id: user.id, findings: [] }
}

/** Nobody governs themselves: whoever could widen their own rights would need no giver. */
async function lockUser(
  work: Work,
  { userId, version }: Pick<BlockUser, 'userId' | 'version'>,
): Promise<UserCard> {
  const user = await lock(work, users, userId, version)
  if (user.id === work.context.viewer.user?.id) {
    throw apiError('FORBIDDEN', 'Свои права и свой доступ меняет другой администратор.')
  }
  return { ...user, grants: await grantsOf(work, user.id) }
}

function requirePersonal({ viewer }: Context, wanted: boolean, had: boolean): void {
  if (!wanted || had || viewer.personalData) return
  throw apiError('FORBIDDEN', 'Читать персональные данные разрешает тот, кому это разрешено самому.')
}

/** A subject is known to the whole platform: whoever governs a part of it would learn that it is a user elsewhere. */
async function requireFree({ tx, context }: Work, subject: string): Promise<void> {
  if (!governsAll(context.viewer)) {
    throw apiError(
      'FORBIDDEN',
      'Идентификатор службы входа назначает администратор всей платформы: заведите пользователя без него и выдайте ключ.',
    )
  }
  if (!(await tx.appUser.findUnique({ where: { subject }, select: { id: true } }))) return
  throw apiError('BAD_INPUT', 'Пользователь с таким идентификатором службы входа уже заведён.')
}

async function addGrants({ tx }: Work, userId: string, grants: readonly NewGrant[]): Promise<void> {
  await tx.userGrant.createMany({
    data: grants.map(({ validFrom, validTo, ...grant }) => ({
      ...grant,
      userId,
      validFrom: stored(validFrom),
      validTo: stored(validTo),
    })),
  })
}
