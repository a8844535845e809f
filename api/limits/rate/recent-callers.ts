import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** Remembers for ten minutes, by hash alone, what users have signed their requests with. */
export interface RecentCallers {
  readonly has: (authorization: string) => boolean
  /** Takes the header of a request whose key or token was found to be in force. */
  readonly remember: (authorization: string) => void
}

const hashOf = (authorization: string) => hash('sha256', authorization, 'base64')

export function recentCallers(): RecentCallers {
  const recent = new LRUCache<string, true>({ max: 10_000, ttl: 10 * 60 * 1_000 })
  return {
    has: authorization => recent.has(hashOf(authorization)),
    remember: authorization => void recent.set(hashOf(authorization), true),
  }
}
