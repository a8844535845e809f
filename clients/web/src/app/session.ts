import { useSyncExternalStore } from 'react'

/** Who sits at the screen. The key lives as long as the tab: no cookie, no lasting storage. */
export interface Session {
  readonly key: string | null
  /** Looks around without a key, where the server lets visitors read. */
  readonly guest: boolean
  /** The key was refused; the screen stays, and comes back after a new one. */
  readonly expired: boolean
}

const slot = 'podyom.key'
const guestSlot = 'podyom.guest'

/** A link of the server's start carries a key in the fragment, which no server ever sees. */
const fromLink = (): string | null => {
  const key = new URLSearchParams(location.hash.slice(1)).get('key')
  if (key) history.replaceState(null, '', location.pathname + location.search)
  return key
}

const start = (): Session => {
  const linked = fromLink()
  if (linked) sessionStorage.setItem(slot, linked)
  return {
    key: linked ?? sessionStorage.getItem(slot),
    guest: sessionStorage.getItem(guestSlot) === '1',
    expired: false,
  }
}

let session = start()
const listeners = new Set<() => void>()

const set = (next: Session) => {
  session = next
  if (next.key) sessionStorage.setItem(slot, next.key)
  else sessionStorage.removeItem(slot)
  if (next.guest) sessionStorage.setItem(guestSlot, '1')
  else sessionStorage.removeItem(guestSlot)
  for (const listener of listeners) listener()
}

// A link with another key, opened in the same tab.
addEventListener('hashchange', () => {
  const key = fromLink()
  if (key) signIn(key)
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSession = (): Session => useSyncExternalStore(subscribe, () => session)
export const currentKey = (): string | undefined => session.key ?? undefined
export const signIn = (key: string) => set({ key, guest: false, expired: false })
export const signOut = () => set({ key: null, guest: false, expired: false })
export const lookAround = () => set({ key: null, guest: true, expired: false })
export const expire = () => {
  if (session.key) set({ key: null, guest: false, expired: true })
}
