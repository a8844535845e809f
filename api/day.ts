import type { Context } from './context.ts'

const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow', dateStyle: 'short' })

/** Today as an ISO date: the moment of the request in Moscow, the time of official documents. */
export function today(context: Pick<Context, 'now'>): string {
  return format.format(context.now)
}
