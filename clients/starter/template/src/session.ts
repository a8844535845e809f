import { useSyncExternalStore } from 'react'

/** The key lives as long as the tab: no cookie, no lasting storage. */
const slot = 'podyom.key'
const listeners = new Set<() => void>()

export const currentKey = (): string | undefined => sessionStorage.getItem(slot) ?? undefined

const set = (key: string | undefined) => {
  if (key) sessionStorage.setItem(slot, key)
  else sessionStorage.removeItem(slot)
  for (const listener of listeners) listener()
}

export const signIn = (key: string) => set(key.trim())
export const signOut = () => set(undefined)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useKey = (): string | undefined => useSyncExternalStore(subscribe, currentKey)
