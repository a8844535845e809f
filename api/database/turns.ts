/** Those who wait, each in the line of a caller; the callers have their turns one after another. */
export interface Turns<W> {
  readonly add: (waiter: W) => void
  readonly remove: (waiter: W) => void
  readonly count: () => number
  /** Whose turn it is: the first in the line of the caller whose last turn is the longest ago. */
  readonly next: () => W | undefined
}

/** `callerOf` names the caller on whose behalf `add` is called. */
export function turns<W>(callerOf: () => string | undefined): Turns<W> {
  // In the order of the turns.
  const lines = new Map<string | undefined, Set<W>>()
  const callers = new Map<W, string | undefined>()
  return {
    add: waiter => {
      const caller = callerOf()
      callers.set(waiter, caller)
      const line = lines.get(caller)
      if (line) line.add(waiter)
      else lines.set(caller, new Set([waiter]))
    },
    remove: waiter => {
      const caller = callers.get(waiter)
      const line = lines.get(caller)
      if (!callers.delete(waiter) || !line) return
      line.delete(waiter)
      if (line.size === 0) lines.delete(caller)
    },
    count: () => callers.size,
    next: () => {
      const [first] = lines
      if (!first) return undefined
      const [caller, line] = first
      // The caller goes to the end, and stays there while more of their own wait.
      lines.delete(caller)
      lines.set(caller, line)
      const [waiter] = line
      return waiter
    },
  }
}
