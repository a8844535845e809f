import type { ListedKey } from '../../api/auth/issue-key.ts'

const day = new Intl.DateTimeFormat('ru', { dateStyle: 'short', timeZone: 'Europe/Moscow' })

/** A key in one line: its number, whether it is in force, whose it is, and for what. */
export function describeKey(
  { publicId, title, grants, expiresAt, lastUsedAt, revokedAt }: ListedKey,
  now: Date,
): string {
  const rights = grants.map(
    ({ role, place, isAssignment }) =>
      `${role} (${place ?? 'вся платформа'}${isAssignment ? ', по назначению' : ''})`,
  )
  return [publicId, stateOf({ expiresAt, revokedAt }, now), used(lastUsedAt), title, rights.join(', ')].join(
    '  ',
  )
}

function stateOf({ expiresAt, revokedAt }: Pick<ListedKey, 'expiresAt' | 'revokedAt'>, now: Date): string {
  const last = new Date(expiresAt.getTime() - 1)
  if (revokedAt) return `отозван ${day.format(revokedAt)}`
  return expiresAt <= now ? `истёк ${day.format(expiresAt)}` : `по ${day.format(last)}`
}

const used = (at: Date | null): string => (at ? `последний раз ${day.format(at)}` : 'ещё не использован')
