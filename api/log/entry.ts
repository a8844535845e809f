import { AsyncLocalStorage } from 'node:async_hooks'

/** What is noted of a request while it is worked on. */
export interface Entry {
  requestId?: string
  userId?: string | null
  operation?: string
  kind?: string
  cost?: number
  codes?: readonly string[]
  statements: number
}

const entries = new AsyncLocalStorage<Entry>()

/** Does work whose notes go into this entry. */
export const noting = <T>(entry: Entry, work: () => T): T => entries.run(entry, work)

/** Notes something of the request that is being worked on; outside of one nothing happens. */
export const note = (facts: Partial<Entry>): void => {
  const entry = entries.getStore()
  if (entry) Object.assign(entry, facts)
}

/** Counts a statement to PostgreSQL. */
export const noteStatement = (): void => {
  const entry = entries.getStore()
  if (entry) entry.statements += 1
}

/** The number of the request that is being worked on. */
export const currentRequest = (): string | undefined => entries.getStore()?.requestId
