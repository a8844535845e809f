import type { Queue } from '../../job/queue.ts'
import { type MailServices, sendDue } from './send.ts'

/** Sends notices by e-mail, every minute. */
export const mailQueue = (services: MailServices): Queue => ({
  name: 'notice.mail',
  atOnce: 1,
  longestSeconds: 600,
  retries: 3,
  every: '* * * * *',
  perform: ({ stop }) => sendDue(services, stop),
})
