import type { RequestListener } from 'node:http'
import { type Entry, noting } from './entry.ts'

/** A request that is over: what was noted of it, and how it was answered. */
export interface Answered extends Readonly<Entry> {
  readonly method: string
  /** Without what a caller puts into it. */
  readonly path: string
  readonly status: number
  readonly ms: number
  /** Whether the caller has hung up before the answer was out. */
  readonly cut?: true
}

/** Is told of every request when it is over. */
export type Observer = (answered: Answered) => void

const known = /^\/(graphql|health|ready|files|metrics)?(?=\/|$)/

const pathOf = (url = '/') => known.exec(url.split('?', 1)[0] ?? '')?.[0] || 'other'

/** Notes of every request what was asked, by whom, how long it took and what it cost, and tells it when the request is over. */
export const withNotes =
  (observers: readonly Observer[], next: RequestListener): RequestListener =>
  (incoming, outgoing) => {
    const entry: Entry = { statements: 0 }
    const started = performance.now()
    outgoing.once('close', () => {
      const answered: Answered = {
        ...entry,
        method: incoming.method ?? '',
        path: pathOf(incoming.url),
        status: outgoing.statusCode,
        ms: Math.round(performance.now() - started),
        ...(!outgoing.writableFinished && { cut: true }),
      }
      for (const tell of observers) tell(answered)
    })
    return noting(entry, () => next(incoming, outgoing))
  }
