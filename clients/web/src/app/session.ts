import { useSyncExternalStore } from 'react'

/**
 * Who sits at the screen. A key lives as long as the tab; the session of the identity provider is a cookie that no script
 * can read, so the server tells whether there is one.
 */
export interface Session {
  readonly key: string | null
  /** Whether the browser has a session of the identity provider. */
  readonly browser: boolean
  /** Whether the server has not yet answered if there is such a session. */
  readonly looking: boolean
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
    browser: false,
    looking: true,
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
const out: Session = { key: null, browser: false, looking: false, guest: false, expired: false }
export const signIn = (key: string) => set({ ...out, key })
export const lookAround = () => set({ ...out, guest: true })
export const expire = () => {
  if (session.key || session.browser) set({ ...out, expired: true })
}

/** Leaves; a session of the browser ends on the server too, and at the provider. */
export const signOut = async (everywhere = false) => {
  const { browser } = session
  set(out)
  if (!browser) return
  const query = everywhere ? '?everywhere=true' : ''
  const answer = await fetch(`/auth/sign-out${query}`, { method: 'POST' }).catch(() => null)
  const { url }: { readonly url: string | null } = answer?.ok ? await answer.json() : { url: null }
  if (url) location.assign(url)
}

/** Where a browser signs in by the provider, to come back to this page; null where none is configured. */
let provider: string | null = null
export const signInAddress = () =>
  provider && `${provider}?return=${encodeURIComponent(location.pathname + location.search)}`

const look = async () => {
  const answer = await fetch('/auth').catch(() => null)
  const known: { readonly signIn: string | null; readonly session: object | null } = answer?.ok
    ? await answer.json()
    : { signIn: null, session: null }
  provider = known.signIn
  set({ ...session, browser: !session.key && known.session !== null, looking: false })
}
void look()
