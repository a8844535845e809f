import { createHmac, randomBytes } from 'node:crypto'
import type { TokenCipher } from '../data/opaque-token.ts'

/** A new secret, as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

export const encryptSecret = (cipher: TokenCipher, secret: string): string =>
  cipher.encrypt('webhook', secret)

/** The secret again; null if the database has another key by now. */
export const decryptSecret = (cipher: TokenCipher, stored: string): string | null =>
  cipher.decrypt('webhook', stored)

export interface Signed {
  readonly id: string
  readonly at: Date
  readonly body: string
}

/** The headers of Standard Webhooks; a body is signed by each secret, so that receivers change theirs in peace. */
export function signatureHeaders(secrets: readonly string[], { id, at, body }: Signed) {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map(secret => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
