import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  randomFillSync,
} from 'node:crypto'
import type { Read } from './query.ts'
import { sql } from './sql.ts'

/** What a sealed text is for; one sealed for something else does not open. */
export type Sealed = 'change' | 'audit'

/** Closes what callers hand back to us unread: places in lists that count the work of the whole platform. */
export interface Seal {
  /** The text as opaque text, another one each time, so that equal texts are not known as such. */
  close(use: Sealed, text: string): string
  /** The text again; null where this seal did not close it for this use. */
  open(use: Sealed, sealed: string): string | null
  /** A short name of a text, always the same, from which nothing of the text can be told. */
  mark(use: Sealed, text: string): string
}

const algorithm = 'aes-256-gcm'
/** The first byte, by which what was sealed is known. */
const form = 1
const nonceLength = 12
const tagLength = 16
const headLength = 1 + nonceLength + tagLength

/** Whether a text looks sealed, by this seal or by another. */
export const looksSealed = (text: string): boolean => {
  const bytes = Buffer.from(text, 'base64url')
  return bytes[0] === form && bytes.length > headLength
}

const nonces = Buffer.alloc(nonceLength * 256)
let spent = nonces.length

/** Bytes that no other nonce is; drawn by the hundred, for a page of the feed needs one for each change. */
function freshNonce(): Buffer {
  if (spent === nonces.length) {
    randomFillSync(nonces)
    spent = 0
  }
  spent += nonceLength
  return nonces.subarray(spent - nonceLength, spent)
}

/** The seal of a key of 32 bytes. */
export function sealWith(bytes: Uint8Array): Seal {
  const key = createSecretKey(bytes)
  return {
    close: (use, text) => {
      const head = Buffer.alloc(headLength, form)
      const nonce = head.subarray(1, 1 + nonceLength)
      freshNonce().copy(nonce)
      const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength })
      cipher.setAAD(Buffer.from(use))
      const body = cipher.update(text, 'utf8')
      cipher.final()
      cipher.getAuthTag().copy(head, 1 + nonceLength)
      return Buffer.concat([head, body]).toString('base64url')
    },
    open: (use, sealed) => {
      const all = Buffer.from(sealed, 'base64url')
      if (all[0] !== form || all.length <= headLength) return null
      const options = { authTagLength: tagLength }
      const decipher = createDecipheriv(algorithm, key, all.subarray(1, 1 + nonceLength), options)
      decipher.setAAD(Buffer.from(use))
      decipher.setAuthTag(all.subarray(1 + nonceLength, headLength))
      try {
        return Buffer.concat([decipher.update(all.subarray(headLength)), decipher.final()]).toString()
      } catch {
        return null
      }
    },
    mark: (use, text) =>
      createHmac('sha256', key).update(`mark of ${use} ${text}`).digest('base64url').slice(0, 16),
  }
}

const seals = new WeakMap<Read, Promise<Seal>>()

/** The seal that all servers of a database share; asked once of each database, and made by whoever asks first. */
export function sealOf(read: Read): Promise<Seal> {
  const known = seals.get(read)
  if (known) return known
  const found = keptKey(read).then(sealWith)
  seals.set(read, found)
  found.catch(() => seals.delete(read))
  return found
}

interface Kept {
  readonly key: Uint8Array
}

const kept = sql`select key from core.seal`

async function keptKey(read: Read): Promise<Uint8Array> {
  const [found] = await read<Kept>(kept)
  if (found) return found.key
  await read(sql`insert into core.seal (key) values (${randomBytes(32)}) on conflict do nothing`)
  // Another server may have made it in between.
  const [made] = await read<Kept>(kept)
  if (!made) throw new Error('the seal that was just made is not there')
  return made.key
}
