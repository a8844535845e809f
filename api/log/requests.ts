import type { RequestListener } from 'node:http'
import type { Logger } from 'pino'
import { type Entry, noting } from './entry.ts'

const known = /^\/(graphql|health|ready|files)?(?=\/|$)/

/** The address without what a caller puts into it. */
const pathOf = (url = '/') => known.exec(url.split('?', 1)[0] ?? '')?.[0] || 'other'

/** Writes one line about every request when it is over: what was asked, by whom, how long it took and what it cost. */
export const withRequestLog =
  (log: Logger, next: RequestListener): RequestListener =>
  (incoming, outgoing) => {
    const entry: Entry = { statements: 0 }
    const started = performance.now()
    outgoing.once('close', () => {
      const ms = Math.round(performance.now() - started)
      const { method, url } = incoming
      const answered = { status: outgoing.statusCode, ms, ...(!outgoing.writableFinished && { cut: true }) }
      log.info({ ...entry, method, path: pathOf(url), ...answered }, 'request')
    })
    return noting(entry, () => next(incoming, outgoing))
  }
