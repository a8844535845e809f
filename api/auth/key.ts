import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

const form = /^pdm_([0-9a-f]{12})_([0-9a-f]{64})$/
const anywhere = /pdm_[0-9a-f]{12}_[0-9a-f]{64}/

/** A key of an API user: `pdm_<public id>_<secret>`. The public id is no secret and names the key in lists and logs. */
export interface Key {
  readonly publicId: string
  readonly secret: string
}

/** A new key: 256 random bits cannot be guessed, so one round of SHA-256 is enough. */
export function newKey(): Key & { readonly text: string } {
  const publicId = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('hex')
  return { publicId, secret, text: `pdm_${publicId}_${secret}` }
}

/** The parts of a key, or null if the text is not a key. */
export function readKey(text: string): Key | null {
  const [, publicId, secret] = form.exec(text) ?? []
  return publicId && secret ? { publicId, secret } : null
}

/** Whether there is a key somewhere in a text. */
export const holdsKey = (text: string): boolean => anywhere.test(text)

/** What is stored of a secret. */
export const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer')

/** Whether a secret is the one behind a hash; takes the same time whether it is or not. */
export const fits = (secret: string, stored: Uint8Array): boolean => timingSafeEqual(hashOf(secret), stored)
