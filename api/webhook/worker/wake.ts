import { setTimeout as pause } from 'node:timers/promises'
import type { ChangeSignal } from '../../change/wakeup.ts'
import type { Jobs } from '../../job/queue.ts'
import { log } from '../../log/log.ts'
import { trace } from '../../log/trace.ts'

/** Writes that follow one another within this time wake the webhooks once. */
const gatherMs = 500

/** Adds a job for the webhooks whenever the feed may have grown. Of all servers' jobs one waits at a time. */
export function wakeOnChange(
  changes: ChangeSignal,
  jobs: Pick<Jobs, 'send'>,
): { readonly close: () => Promise<void> } {
  const stop = new AbortController()
  const run = async () => {
    for (let seen = changes.version(); await changes.next(stop.signal, seen); ) {
      await pause(gatherMs, undefined, { signal: stop.signal }).catch(() => undefined)
      seen = changes.version()
      await jobs
        .send({ name: 'webhook.wake' }, {}, { key: 'change' })
        .catch(error => log.error({ error: trace(error) }, 'webhooks not woken'))
    }
  }
  const running = run()
  return {
    close: async () => {
      stop.abort()
      await running
    },
  }
}
