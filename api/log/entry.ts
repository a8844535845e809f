import { AsyncLocalStorage } from 'node:async_hooks'

/** The log fields of a request that is in progress. */
export interface Entry {
  requestId?: string
  userId?: string | null
  operation?: string
  kind?: string
  cost?: number
  codes?: readonly string[]
  /** Why a key, a token or a session was not taken. */
  refused?: string
  statements: number
}

const entries = new AsyncLocalStorage<Entry>()

/** Runs work that writes into this entry. */
export const noting = <T>(entry: Entry, work: () => T): T => entries.run(entry, work)

/** Adds fields to the entry of the current request; does nothing outside of a request. */
export const note = (facts: Partial<Entry>): void => {
  const entry = entries.getStore()
  if (entry) Object.assign(entry, facts)
}

/** Counts a statement to PostgreSQL. */
export const noteStatement = (): void => {
  const entry = entries.getStore()
  if (entry) entry.statements += 1
}

/** Whose request it is. */
export const currentUser = (): string | undefined => entries.getStore()?.userId ?? undefined

/** The id of the current request. */
export const currentRequest = (): string | undefined => entries.getStore()?.requestId
