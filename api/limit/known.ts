import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const most = 10_000
const lasting = 10 * 60 * 1_000

/** Requests whose key or token was found to be in force. */
const signedIn = new WeakSet<object>()

/** Tells that the caller of a request was found by a key or a token that is in force. */
export const welcome = (incoming: object): void => {
  signedIn.add(incoming)
}

/** Remembers for ten minutes what users sign their requests with, by hash alone. */
export interface Known {
  readonly has: (incoming: IncomingMessage) => boolean
  /** Takes a request that has been answered. */
  readonly learn: (incoming: IncomingMessage) => void
}

const hashOf = ({ headers }: IncomingMessage) =>
  createHash('sha256')
    .update(headers.authorization ?? '')
    .digest('base64')

export function knownCallers(): Known {
  const until = new Map<string, number>()
  return {
    has: incoming => (until.get(hashOf(incoming)) ?? 0) > Date.now(),
    learn: incoming => {
      if (!signedIn.has(incoming)) return
      const hash = hashOf(incoming)
      // Set anew, it becomes the last to be forgotten.
      until.delete(hash)
      until.set(hash, Date.now() + lasting)
      const [oldest] = until.keys()
      if (until.size > most && oldest) until.delete(oldest)
    },
  }
}
