import { yieldToEventLoop } from '../data/yield.ts'
import { type Gate, gate } from '../limits/rate/gate.ts'
import type { Limits } from '../server/limits.ts'
import type { ChangePage } from './feed.ts'

/** What the subscribers of one server have in common. */
export interface SharedFeed {
  /**
   * Reads a page once for all who ask for it under one key since the same wake-up. Fails for all of them where the
   * reading fails.
   */
  readonly page: (key: string, version: number, read: () => Promise<ChangePage>) => Promise<ChangePage>
  /** Lets subscribers have a part of the pool only, so that everybody else finds a connection. */
  readonly gate: Gate
  /** Waits for the subscriber's turn: between turns the server looks after its other requests. */
  readonly turn: () => Promise<void>
}

interface Shared {
  readonly version: number
  readonly began: number
  readonly page: Promise<ChangePage>
}

/** Within this time a page that was read is still the newest that is known, if there was no signal since. */
const freshMs = 2_000
/** The same where committed changes wait for an older transaction: nobody tells when it ends. */
const freshHeldMs = 50
/** So many events are given out before others have their turn: some milliseconds of work. */
const eventsPerTurn = 8

export function sharedFeed({ connections }: Pick<Limits, 'connections'>): SharedFeed {
  const pages = new Map<string, Shared>()
  let events = 0
  let turn: Promise<void> = Promise.resolve()

  const forget = (key: string, shared: Shared) => {
    if (pages.get(key) === shared) pages.delete(key)
  }

  return {
    page: (key, version, read) => {
      const known = pages.get(key)
      if (known?.version === version && performance.now() - known.began < freshMs) return known.page
      const shared: Shared = { version, began: performance.now(), page: read() }
      pages.set(key, shared)
      shared.page.then(
        ({ held }) => void setTimeout(forget, held ? freshHeldMs : freshMs, key, shared).unref(),
        () => forget(key, shared),
      )
      return shared.page
    },
    gate: gate(Math.max(1, Math.floor(connections / 4))),
    turn: () => {
      events += 1
      if (events % eventsPerTurn === 0) turn = turn.then(yieldToEventLoop)
      return turn
    },
  }
}
