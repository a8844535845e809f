/** Tells readers of the change feed when to look again. One for a whole server. */
export interface ChangeSignal {
  /** How many times there was something to tell; a reader asks before reading, and then waits for more than that. */
  told(): number
  /**
   * Waits until more is told than `told`, or for as long as `patience` (milliseconds); false when there is nothing more
   * to wait for: `stop`, or the server, is done.
   */
  next(stop: AbortSignal, told: number, patience?: number): Promise<boolean>
  /** Lets all who wait go. */
  close(): Promise<void>
}

/** How long a reader waits at most: a notification may be lost with its connection. */
const longest = 5_000

/** A signal that anyone may wake; its readers look every five seconds even if nobody does. */
export function wakeable(): ChangeSignal & { wake(): void } {
  const waiting = new Set<(more: boolean) => void>()
  let times = 0
  let closed = false
  const settleAll = (more: boolean) => {
    for (const settle of [...waiting]) settle(more)
  }
  return {
    told: () => times,
    next: (stop, told, patience = longest) =>
      new Promise(resolve => {
        if (closed || stop.aborted) return resolve(false)
        if (times > told) return resolve(true)
        const giveUp = () => settle(false)
        const settle = (more: boolean) => {
          clearTimeout(timer)
          stop.removeEventListener('abort', giveUp)
          waiting.delete(settle)
          resolve(more)
        }
        const timer = setTimeout(settle, patience, true)
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

/** A signal for a server that is told of nothing: its readers look every five seconds. */
export const pollForChanges = (): ChangeSignal => wakeable()
