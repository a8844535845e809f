import { timingSafeEqual } from 'node:crypto'
import { load } from '../data/loader.ts'
import type { TokenCipher } from '../data/opaque-token.ts'
import type { Context } from '../graphql/context.ts'
import { globalId } from '../graphql/global-id.ts'
import { findGiven } from './find.ts'

/** How long a link to a file works. */
const linkMs = 300_000
const form = /^([0-9a-f-]{36})\.([0-9a-z]{1,12})\.([\w-]{16})$/

const macOf = (cipher: TokenCipher, fileId: string, userId: string, until: string): string =>
  cipher.fingerprint('file', `${fileId} ${userId} ${until}`)

/**
 * A link by which the file is read without a key for five minutes, in the name of the viewer; null for those who may not
 * download the file. It names the user and ends, and the rest is a signature: nothing of it opens anything else.
 */
export async function linkTo(context: Context, fileId: string): Promise<string | null> {
  const { viewer, now, read } = context
  if (!viewer.user) return null
  const given = await load(context, 'file link', fileId, async ids => {
    const found = await findGiven(read, viewer, ids)
    return new Map(found.map(id => [id, true]))
  })
  if (!given) return null
  const until = (now.getTime() + linkMs).toString(36)
  const mac = macOf(await context.cipher(), fileId, viewer.user.id, until)
  return `/files/${globalId('StoredFile', fileId)}?link=${viewer.user.id}.${until}.${mac}`
}

/** In whose name a link to a file may be used at a moment; null if it is no link to this file, or has ended. */
export function linkedUser(cipher: TokenCipher, fileId: string, link: string, now: Date): string | null {
  const [, userId = '', until = '', mac = ''] = form.exec(link) ?? []
  if (userId === '' || Number.parseInt(until, 36) <= now.getTime()) return null
  const expected = macOf(cipher, fileId, userId, until)
  return timingSafeEqual(Buffer.from(mac), Buffer.from(expected)) ? userId : null
}
