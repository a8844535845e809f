import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** Remembers for ten minutes, by hash alone, what users have signed their requests with. */
export interface RecentCallers {
  readonly has: (mark: string) => boolean
  /** Takes the mark of a request whose key or token was found to be in force. */
  readonly remember: (mark: string) => void
}

/** What is remembered of a header. */
export const markOf = (authorization: string): string => hash('sha256', authorization, 'base64')

export function recentCallers(): RecentCallers {
  const recent = new LRUCache<string, true>({ max: 10_000, ttl: 10 * 60 * 1_000 })
  return {
    has: mark => recent.has(mark),
    remember: mark => void recent.set(mark, true),
  }
}
