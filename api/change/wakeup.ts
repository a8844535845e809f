/** Wakes readers of the change feed when there may be new changes. One for a whole server. */
export interface ChangeSignal {
  /** The number of wake-ups so far; a reader takes it before reading, and then waits for a higher one. */
  version(): number
  /**
   * Waits until the version exceeds `seen`, or until the timeout; false if `stop` is aborted or the server closes.
   */
  next(stop: AbortSignal, seen: number, timeoutMs?: number): Promise<boolean>
  /** Releases all waiting readers. */
  close(): Promise<void>
}

/** The longest wait of a reader: a notification may be lost with its connection. */
const longest = 5_000

/** A signal with a wake function; its readers also poll every five seconds. */
export function wakeable(): ChangeSignal & { wake(): void } {
  const waiting = new Set<(more: boolean) => void>()
  let times = 0
  let closed = false
  const settleAll = (more: boolean) => {
    for (const settle of [...waiting]) settle(more)
  }
  return {
    version: () => times,
    next: (stop, seen, timeoutMs = longest) =>
      new Promise(resolve => {
        if (closed || stop.aborted) return resolve(false)
        if (times > seen) return resolve(true)
        const giveUp = () => settle(false)
        const settle = (more: boolean) => {
          clearTimeout(timer)
          stop.removeEventListener('abort', giveUp)
          waiting.delete(settle)
          resolve(more)
        }
        const timer = setTimeout(settle, timeoutMs, true)
        stop.addEventListener('abort', giveUp)
        waiting.add(settle)
      }),
    wake: () => {
      times += 1
      settleAll(true)
    },
    close: async () => {
      closed = true
      settleAll(false)
    },
  }
}

/** A signal for a server without notifications: its readers poll every five seconds. */
export const pollForChanges = (): ChangeSignal => wakeable()
