import { importQueue, importWakeQueue } from '../import/job/queues.ts'
import { mailQueue } from '../notice/mail/queue.ts'
import { noticeQueue, noticeRegionQueue } from '../notice/make/queues.ts'
import { allowedNetworks } from '../webhook/worker/address.ts'
import type { PayloadServices } from '../webhook/worker/payload.ts'
import { wakeQueue, webhookQueue } from '../webhook/worker/queues.ts'
import { wakeOnChange } from '../webhook/worker/wake.ts'
import type { Background, CompleteOptions } from './options.ts'

/** Begins to perform the jobs of the queue, until the server closes. */
export async function beginWork(
  { read, transact, cipher, now, changes, limits, files, plugins, calendar }: CompleteOptions,
  { jobs, webhookNetworks, mail }: Background,
  made: PayloadServices,
): Promise<{ readonly close: () => Promise<void> }> {
  const allowed = allowedNetworks(webhookNetworks)
  const services = { ...made, read, transact, cipher, now, jobs, allowed }
  await jobs.work([wakeQueue(services), webhookQueue(services)])
  const noticing = { read, now, jobs, plugins, calendar }
  await jobs.work([noticeQueue(noticing), noticeRegionQueue(noticing)])
  if (mail) {
    const { createTransport } = await import('nodemailer')
    const transport = createTransport(mail.url, { disableFileAccess: true, disableUrlAccess: true })
    await jobs.work([mailQueue({ read, now, transport, from: mail.from })])
  }
  if (files) {
    const importing = { ...made, read, now, jobs, limits, folder: files.folder }
    await jobs.work([importWakeQueue(importing), importQueue(importing)])
  }
  return wakeOnChange(changes, jobs)
}
