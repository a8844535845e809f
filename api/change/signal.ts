/** Tells readers of the change feed when to look again. One for a whole server. */
export interface ChangeSignal {
  /** Waits until there may be new changes; false when there is no more to wait for: `stop`, or the server, is done. */
  next(stop: AbortSignal): Promise<boolean>
  /** Lets all who wait go. */
  close(): Promise<void>
}

/**
 * How long a reader waits without being told. A change is told of when it is committed; if an older transaction is
 * still open then, the change becomes readable only later, and nobody tells of that.
 */
const patience = 5_000

/** A signal that anyone may wake, and that wakes by itself every five seconds. */
export function wakeable(every = patience): ChangeSignal & { wake(): void } {
  const waiting = new Set<(more: boolean) => void>()
  let closed = false
  const settleAll = (more: boolean) => {
    for (const settle of [...waiting]) settle(more)
  }
  return {
    next: stop =>
      new Promise(resolve => {
        if (closed || stop.aborted) return resolve(false)
        const giveUp = () => settle(false)
        const settle = (more: boolean) => {
          clearTimeout(timer)
          stop.removeEventListener('abort', giveUp)
          waiting.delete(settle)
          resolve(more)
        }
        const timer = setTimeout(settle, every, true)
        stop.addEventListener('abort', giveUp)
        waiting.add(settle)
      }),
    wake: () => settleAll(true),
    close: async () => {
      closed = true
      settleAll(false)
    },
  }
}

/** A signal for a server that is told of nothing: its readers look every five seconds. */
export function pollForChanges(every = patience): ChangeSignal {
  return wakeable(every)
}
