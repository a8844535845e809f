import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto'
import type { Read } from './query.ts'
import { sql } from './sql.ts'

/** What a token is for; one made for something else is not decrypted. */
export type TokenUse = 'change' | 'audit' | 'webhook' | 'sign-in' | 'file'

/** Encrypts what callers hand back unread: places in lists that count the work of the whole platform. */
export interface TokenCipher {
  /** The text as an opaque token, another one each time. */
  encrypt(use: TokenUse, text: string): string
  /** The text again; null if the token is not of this cipher and use. */
  decrypt(use: TokenUse, token: string): string | null
  /** A short name of a text, always the same, from which the text cannot be guessed. */
  fingerprint(use: TokenUse, text: string): string
}

const algorithm = 'aes-256-gcm'
/** The first byte of every token. */
const version = Buffer.of(1)
const [nonceLength, tagLength] = [12, 16]
const headLength = version.length + nonceLength + tagLength

/** Whether a text looks like a token, of any cipher. */
export const looksEncrypted = (text: string): boolean => {
  const bytes = Buffer.from(text, 'base64url')
  return bytes[0] === version[0] && bytes.length > headLength
}

/** So many nonces are drawn at once: asking the generator takes as long as encrypting. */
const drawn = 256

/** Random nonces, each given once. */
function nonces(): () => Buffer {
  let pool = Buffer.alloc(0)
  let used = 0
  return () => {
    if (used === pool.length) {
      pool = randomBytes(drawn * nonceLength)
      used = 0
    }
    used += nonceLength
    return pool.subarray(used - nonceLength, used)
  }
}

/** The cipher of a key of 32 bytes. As an object, the key is read once and not for each token. */
export function tokenCipher(bytes: Uint8Array): TokenCipher {
  const key = createSecretKey(bytes)
  const nextNonce = nonces()
  return {
    encrypt: (use, text) => {
      const nonce = nextNonce()
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(use))
      const body = Buffer.concat([cipher.update(text), cipher.final()])
      return Buffer.concat([version, nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    decrypt: (use, token) => {
      if (!looksEncrypted(token)) return null
      const sealed = Buffer.from(token, 'base64url')
      const nonce = sealed.subarray(version.length, version.length + nonceLength)
      const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength })
      decipher.setAAD(Buffer.from(use)).setAuthTag(sealed.subarray(headLength - tagLength, headLength))
      try {
        return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]).toString()
      } catch {
        return null
      }
    },
    fingerprint: (use, text) =>
      createHmac('sha256', key).update(`mark of ${use} ${text}`).digest('base64url').slice(0, 16),
  }
}

/** The cipher that all servers of a database share: its key is read once, and made by the first to ask. */
export function sharedCipher(read: Read): () => Promise<TokenCipher> {
  let known: Promise<TokenCipher> | undefined
  return () => {
    known ??= readKey(read).then(tokenCipher)
    known.catch(() => {
      known = undefined
    })
    return known
  }
}

async function readKey(read: Read): Promise<Uint8Array> {
  const stored = () => read<{ readonly key: Uint8Array }>(sql`select key from core.seal`)
  const [found] = await stored()
  if (found) return found.key
  await read(sql`insert into core.seal (key) values (${randomBytes(32)}) on conflict do nothing`)
  // Another server may have made it in between.
  const [made] = await stored()
  if (!made) throw new Error('the key that was just stored is not there')
  return made.key
}
