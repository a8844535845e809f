import { PodyomError } from '@podyom/client'
import { usePodyom } from '@podyom/react'
import { useEffect, useSyncExternalStore } from 'react'
import {
  ChangesHeadDocument,
  LiveChangesDocument,
  type LiveChangesSubscription,
} from '../../generated/graphql.ts'

export type LiveChange = LiveChangesSubscription['changes']

const most = 200
const shortestPause = 1_000
const longestPause = 30_000

let seen: readonly LiveChange[] = []
let state: 'connecting' | 'live' | 'broken' = 'connecting'
const listeners = new Set<() => void>()
const announce = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What has changed since the tab was opened, the latest first. */
export const useLiveChanges = () => useSyncExternalStore(subscribe, () => seen)
export const useLiveState = () => useSyncExternalStore(subscribe, () => state)

/** Follows the change feed while the tab is open, goes on from its last cursor after every break, and has the screen read again. */
export const useLive = () => {
  const client = usePodyom()
  useEffect(() => {
    const stopped = new AbortController()
    let cursor: string | undefined
    let pause = shortestPause
    let refreshing: ReturnType<typeof setTimeout> | undefined
    const set = (next: typeof state) => {
      state = next
      announce()
    }
    // Many changes of one action make one request.
    const refreshSoon = () => {
      clearTimeout(refreshing)
      refreshing = setTimeout(client.refresh, 400)
    }
    const follow = async () => {
      cursor ??= (await client.ask(ChangesHeadDocument, {})).data?.changes.head
      if (!cursor) return
      set('live')
      const events = client.subscribe(LiveChangesDocument, { after: cursor }, { signal: stopped.signal })
      for await (const { changes } of events) {
        cursor = changes.cursor
        pause = shortestPause
        seen = [changes, ...seen].slice(0, most)
        announce()
        refreshSoon()
      }
    }
    const forever = async () => {
      while (!stopped.signal.aborted) {
        await follow().catch(error => {
          // An old cursor, or one of another reader: the feed goes on from now.
          if (error instanceof PodyomError && error.kind === 'api') cursor = undefined
        })
        if (stopped.signal.aborted) return
        set('broken')
        await new Promise(resolve => setTimeout(resolve, pause))
        pause = Math.min(pause * 2, longestPause)
      }
    }
    seen = []
    void forever()
    return () => {
      clearTimeout(refreshing)
      stopped.abort()
    }
  }, [client])
}
