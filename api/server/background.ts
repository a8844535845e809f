import { allowedNetworks } from '../webhook/worker/address.ts'
import type { PayloadServices } from '../webhook/worker/payload.ts'
import { wakeQueue, webhookQueue } from '../webhook/worker/queues.ts'
import { wakeOnChange } from '../webhook/worker/wake.ts'
import type { Background, CompleteOptions } from './options.ts'

/** Begins to perform the jobs of the queue, until the server closes. */
export async function beginWork(
  { read, transact, cipher, now, changes }: CompleteOptions,
  { jobs, webhookNetworks }: Background,
  made: PayloadServices,
): Promise<{ readonly close: () => Promise<void> }> {
  const allowed = allowedNetworks(webhookNetworks)
  const services = { ...made, read, transact, cipher, now, jobs, allowed }
  await jobs.work([wakeQueue(services), webhookQueue(services)])
  return wakeOnChange(changes, jobs)
}
