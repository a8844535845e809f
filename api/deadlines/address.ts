import { createHmac, timingSafeEqual } from 'node:crypto'
import { hashOf, type Key } from '../auth/key.ts'
import { keyHolder, viewerOf } from '../auth/user.ts'
import { type Days, daysOf } from '../calendar/today.ts'
import type { Read } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import { zonesOf } from '../graphql/timezones.ts'

/** What a calendar's address holds in place of a key: it opens the calendar and nothing else, and ends with the key. */
const form = /^([0-9a-f]{12})-([\w-]{43})$/

const codeOf = (secretHash: Uint8Array): Buffer =>
  createHmac('sha256', secretHash).update('calendar').digest()

/** The last part of the address of a key's calendar. */
export const calendarName = ({ publicId, secret }: Key): string =>
  `${publicId}-${codeOf(hashOf(secret)).toString('base64url')}`

/** Who reads the calendar at an address; null where its key is unknown, revoked or expired. */
export async function calendarReader(
  { read, now }: { readonly read: Read; readonly now: () => Date },
  name: string,
): Promise<Viewer | null> {
  const [, publicId = '', code = ''] = form.exec(name) ?? []
  if (!publicId) return null
  const days: Days = daysOf({ now: now(), zones: await zonesOf(read, now) }, null)
  const holder = await keyHolder(read, publicId, days)
  if (!holder || holder.revokedAt !== null || holder.expiresAt <= now()) return null
  if (!timingSafeEqual(codeOf(holder.secretHash), Buffer.from(code, 'base64url'))) return null
  return viewerOf(holder)
}
