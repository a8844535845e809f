import { aliveMs } from './messages.ts'

/** The longest silence of a process, in ms. */
export const silentMs = 30_000

/** A timeout that each message of a process renews, from the first one on. */
export interface Watchdog {
  readonly renew: () => void
  readonly close: () => void
}

/** Calls once when a process has been silent for too long: its event loop is blocked. */
export function watchdog(giveUp: () => void): Watchdog {
  let renewedAt: number | null = null
  const timer = setInterval(() => {
    if (renewedAt === null || performance.now() - renewedAt < silentMs) return
    clearInterval(timer)
    giveUp()
  }, aliveMs)
  timer.unref()
  return {
    renew: () => {
      renewedAt = performance.now()
    },
    close: () => clearInterval(timer),
  }
}
